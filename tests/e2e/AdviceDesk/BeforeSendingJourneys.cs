using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;

namespace EmploymentNet.JourneyTests.AdviceDesk;

[Collection(Journeys.Name)]
public sealed class BeforeSendingJourneys(JourneySite site)
{
    [Theory]
    [InlineData("fi", "Voiko työnantaja saada palkkatukea, jos se palkkaa minut?")]
    [InlineData("sv", "Kan arbetsgivaren få lönesubvention om hen anställer mig?")]
    public Task With_script_a_service_is_found_while_writing_and_spares_the_asking(string language, string question) =>
        site.Journey(Circumstances.Of(language) with { Width = 320 }, async asker =>
        {
            await asker.GoesTo(Routes.Ask);
            await asker.Page.Locator("#text").PressSequentiallyAsync(question);
            await asker.Page.Locator("#checks summary").First.ClickAsync();
            Assert.Equal(question, await asker.Page.Locator("#text").InputValueAsync());
            Assert.NotEmpty(await asker.Reads("ask-checks output"));
            await asker.FindsThePageAccessible();

            await asker.Page.Locator("#checks [name=helped]").First.ClickAsync();
            Assert.Equal(1, await asker.Page.Locator("main h1").CountAsync());
            Assert.DoesNotContain(question, await asker.Page.ContentAsync(), StringComparison.Ordinal);
            await asker.FindsThePageAccessible();
        });

    [Theory]
    [InlineData("fi", "Voiko työnantaja saada palkkatukea, jos se palkkaa minut?")]
    [InlineData("sv", "Kan arbetsgivaren få lönesubvention om hen anställer mig?")]
    public Task Without_script_the_form_comes_back_once_with_what_was_found_and_is_sent_the_second_time(string language, string question) =>
        site.Journey(Circumstances.Of(language, script: false), async asker =>
        {
            await asker.GoesTo(Routes.Ask);
            await asker.Page.Locator("#text").FillAsync(question);
            await asker.Page.Locator("[name=topic]").SelectOptionAsync("employing");
            await asker.PressesSend();
            Assert.True(await asker.Page.Locator("#checks summary").CountAsync() > 0);

            await asker.PressesSend();
            Assert.Equal(5, (await asker.Reads("[data-testid=return-phrase]")).Split(' ').Length);
        });

    [Fact]
    public Task The_form_that_waits_is_accessible() =>
        site.Journey(Circumstances.Of("sv") with { Dark = true }, async asker =>
        {
            await asker.GoesTo(Routes.Ask);
            await asker.Page.Locator("#text").FillAsync("Kan arbetsgivaren få lönesubvention om hen anställer mig?");
            await asker.Page.Locator("[name=topic]").SelectOptionAsync("employing");
            await asker.PressesSend();

            await asker.Page.Locator(".notice:focus").WaitForAsync();
            await asker.FindsThePageAccessible();
        });

    [Theory]
    [MemberData(nameof(Circumstances.LanguagesWithAndWithoutScript), MemberType = typeof(Circumstances))]
    public Task A_beginning_is_chosen_and_written_on(string language, bool script) =>
        site.Journey(Circumstances.Of(language, script) with { Width = 320 }, async asker =>
        {
            await asker.GoesTo(Routes.Ask);
            await asker.Page.Locator(".starters-all summary").ClickAsync();
            if (script)
                await asker.FindsThePageAccessible();

            await asker.Page.Locator(".starters-all [name=start]").First.ClickAsync();
            Assert.Contains("…", await asker.Page.Locator("#text").InputValueAsync(), StringComparison.Ordinal);
            Assert.Equal("text", await asker.Page.Locator(":focus").GetAttributeAsync("id"));
        });
}
