using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.AdviceDesk;
using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.JourneyTests.Desk;

[Collection(Journeys.Name)]
public sealed class EndingJourneys(JourneySite site)
{
    [Theory]
    [InlineData("fi", StaffRoles.Counsellor, 1280, false)]
    [InlineData("sv", StaffRoles.Lead, 320, true)]
    public Task Two_askers_of_the_same_get_one_answer_and_a_third_is_sent_elsewhere(string language, string role, int width, bool dark) =>
        site.Journey(Circumstances.Of(language, script: false), async asker =>
        {
            var mark = $"({asker.Circumstances}, {width})";
            var first = await asker.AsksFromHome($"Saako työtön opiskella? {mark}", "education");
            var second = await asker.AsksFromHome($"Voiko opiskella työttömänä? {mark}", "education");
            var third = await asker.AsksFromHome($"Mistä saan rakennusluvan? {mark}", "education");

            await site.Journey(Circumstances.Of(language) with { Width = width, Dark = dark }, async worker =>
            {
                await worker.SignsIn(role);
                var number = await worker.Takes($"Saako työtön opiskella? {mark}");
                await worker.Takes($"Voiko opiskella työttömänä? {mark}");
                await worker.FindsThePageAccessible();
                await worker.Page.Locator("a[href$='/yhdistaminen']").ClickAsync();
                await worker.Page.Locator("[name=toinen]").FillAsync(number);
                await worker.Page.Locator("form[method=get] button").ClickAsync();
                Assert.Equal(2, await worker.Page.Locator(".side-by-side section").CountAsync());
                await worker.FindsThePageAccessible();
                await worker.Page.Locator("form[method=post].desk-form button").ClickAsync();

                await worker.GoesTo($"{Routes.Queue}/{number}");
                await worker.Page.Locator("[name='Form.Text']").FillAsync("Kyllä saa.");
                await worker.Page.Locator("form[action$='/vastaus'] > .button-row > .button:not(.quiet)").ClickAsync();
                await worker.Page.Locator(".message.from-desk").First.WaitForAsync();

                await worker.Takes($"Mistä saan rakennusluvan? {mark}");
                await worker.Page.Locator("a[href$='/muualle']").ClickAsync();
                await worker.FindsThePageAccessible();
                await worker.Page.Locator("[name='Form.Text']").FillAsync("Kysy kunnan rakennusvalvonnasta.");
                await worker.Page.Locator("form[action$='/muualle'] button").ClickAsync();
                await worker.FindsThePageAccessible();
            });

            foreach (var (phrase, answer) in new[] { (first, "Kyllä saa."), (second, "Kyllä saa."), (third, "Kysy kunnan rakennusvalvonnasta.") })
            {
                await asker.OpensOwnQuestion(phrase);
                Assert.Equal(answer, (await asker.ReadsThread())[^1].Trim());
            }
        });
}

file static class EndingVerbs
{
    /// <summary>Finds the question in the queue and claims it.</summary>
    /// <returns>Its number.</returns>
    public static async Task<string> Takes(this Visitor worker, string question)
    {
        await worker.GoesToNewestQuestions();
        var link = worker.Page.Locator($"tr:has-text('{question}') th a").First;
        var number = (await link.InnerTextAsync()).Trim();
        await link.ClickAsync();
        await worker.Page.Locator("form[action$='/varaus'] button").ClickAsync();
        return number;
    }
}
