using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;

namespace EmploymentNet.JourneyTests.AdviceDesk;

[Collection(Journeys.Name)]
public sealed class QuestionJourneys(JourneySite site)
{
    [Theory]
    [MemberData(nameof(Circumstances.LanguagesWithAndWithoutScript), MemberType = typeof(Circumstances))]
    public Task A_question_is_asked_answered_published_and_followed_up(string language, bool script) =>
        site.Journey(Circumstances.Of(language, script), async asker =>
        {
            var question = $"Koulu jäi kesken, mitä nyt? ({asker.Circumstances})";
            var title = $"Koulu jäi kesken {asker.Circumstances}";
            var phrase = await asker.AsksFromHome(question, "youth");

            await site.Journey(Circumstances.Of(language, script), async worker =>
            {
                await worker.AnswersInQueue(question, "Aloita **Ohjaamosta**.");
                await worker.Publishes(title);
            });

            await asker.GoesTo(Routes.Answers);
            await asker.Page.GetByText(title).ClickAsync();
            Assert.Equal(title, await asker.Reads("h1"));
            Assert.Contains("Aloita Ohjaamosta.", await asker.Reads("main"), StringComparison.Ordinal);

            await asker.OpensOwnQuestion(phrase);
            Assert.Equal([question, "Aloita Ohjaamosta."], (await asker.ReadsThread()).Select(text => text.Trim()));
            await asker.FollowsUp("Kiitos! Missä se on?");
            Assert.Contains("Kiitos! Missä se on?", await asker.ReadsThread());
            await asker.KeepsNoCookie();
        });

    [Theory]
    [InlineData("fi", false)]
    [InlineData("fi", true)]
    [InlineData("sv", false)]
    [InlineData("sv", true)]
    public Task Form_with_errors_receipt_and_thread_are_accessible(string language, bool dark) =>
        site.Journey(Circumstances.Of(language) with { Dark = dark, Width = 320 }, async asker =>
        {
            await asker.GoesTo(Routes.Ask);
            await asker.PressesSend();
            await asker.FindsThePageAccessible();

            var phrase = await asker.AsksFromHome("Onko tämä sivu kaikille?", "rights");
            await asker.FindsThePageAccessible();

            await asker.OpensOwnQuestion(phrase);
            await asker.FindsThePageAccessible();
        });

    [Fact]
    public Task The_whole_way_can_be_walked_with_the_keyboard() =>
        site.Journey(Circumstances.Of("fi"), async asker =>
        {
            await asker.GoesTo(Routes.Ask);
            await asker.Page.Locator("#text").FocusAsync();
            await asker.Page.Keyboard.TypeAsync("Löydänkö tien pelkällä näppäimistöllä?");
            await asker.Page.Keyboard.PressAsync("Tab");
            await asker.Page.Keyboard.TypeAsync("N");
            for (var steps = 0; await asker.Page.EvaluateAsync<string>("document.activeElement.tagName") != "BUTTON"; steps++)
            {
                Assert.InRange(steps, 0, 12);
                await asker.Page.Keyboard.PressAsync("Tab");
            }
            await asker.Page.Keyboard.PressAsync("Enter");

            Assert.Equal(5, (await asker.Reads("[data-testid=return-phrase]")).Split(' ').Length);
        });
}
