using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.JourneyTests.AdviceDesk;

[Collection(Journeys.Name)]
public sealed class SafetyJourneys(JourneySite site)
{
    [Fact]
    public Task Without_script_the_panel_comes_once_the_question_is_sent_and_the_duty_to_notify_is_done() =>
        site.Journey(Circumstances.Of("fi", script: false) with { Width = 320 }, async asker =>
        {
            await asker.FillsInQuestion("Olen 15. Isä lyö minua enkä jaksa enää elää.");
            await asker.PressesSend();
            Assert.Equal(["112", "09 2525 0111"], (await asker.ReadsHelpLines()).Take(2));
            Assert.Equal("Olen 15. Isä lyö minua enkä jaksa enää elää.", await asker.Page.Locator("#text").InputValueAsync());

            await asker.PressesSend();
            var phrase = await asker.Reads("[data-testid=return-phrase]");
            Assert.Contains("112", await asker.ReadsHelpLines());

            await site.Journey(Circumstances.Of("fi", script: false), async worker =>
            {
                await worker.OpensNewestUrgentQuestion(StaffRoles.Counsellor);
                await worker.OpensDutyToNotify();
                for (var step = 0; step < 5; step++)
                    await worker.RecordsCurrentStep();
                Assert.Equal(0, await worker.Page.Locator("[aria-current=step]").CountAsync());
                Assert.Equal(5, await worker.Page.Locator(".recorded").CountAsync());

                await worker.Page.Locator("main > p a").First.ClickAsync();
                await worker.Page.Locator("form[action$='/kiireellisyys/purku'] button").ClickAsync();
                Assert.Equal(0, await worker.Page.Locator(".urgent").CountAsync());
            });

            await asker.OpensOwnQuestion(phrase);
            Assert.Empty(await asker.ReadsHelpLines());
            await asker.KeepsNoCookie();
        });

    [Fact]
    public Task With_script_the_panel_comes_while_writing_and_the_cursor_stays_where_it_was() =>
        site.Journey(Circumstances.Of("sv"), async asker =>
        {
            await asker.GoesTo(Routes.Ask);
            await asker.Page.Locator("#text").PressSequentiallyAsync("Min man slår mig och jag är rädd.");
            await asker.Page.Locator("#checks .help-panel").WaitForAsync();

            Assert.Equal("text", await asker.Page.Locator(":focus").GetAttributeAsync("id"));
            Assert.StartsWith("Under textfältet finns nummer", await asker.Reads("ask-checks output"), StringComparison.Ordinal);
            Assert.Equal(["112", "080 005 005"], (await asker.ReadsHelpLines()).Take(2));
            await asker.FindsThePageAccessible();

            await asker.Page.Locator("[name=topic]").SelectOptionAsync("rights");
            await asker.PressesSend();
            var phrase = await asker.Reads("[data-testid=return-phrase]");
            await asker.FindsThePageAccessible();

            await asker.OpensOwnQuestion(phrase);
            await asker.FollowsUp("Jag orkar inte leva längre.");
            Assert.Contains("09 2525 0112", await asker.ReadsHelpLines());
            await asker.FindsThePageAccessible();
        });

    [Theory]
    [InlineData(StaffRoles.Counsellor, 320, false)]
    [InlineData(StaffRoles.Lead, 1280, true)]
    public Task The_urgent_question_and_the_duty_to_notify_are_accessible(string role, int width, bool dark) =>
        site.Journey(Circumstances.Of("fi") with { Width = width, Dark = dark }, async worker =>
        {
            await site.Journey(Circumstances.Of("fi", script: false), async asker =>
            {
                await asker.FillsInQuestion("Olen 14 ja äiti lyö minua.");
                await asker.PressesSend();
                await asker.PressesSend();
            });

            await worker.OpensNewestUrgentQuestion(role);
            await worker.FindsThePageAccessible();
            await worker.OpensDutyToNotify();
            await worker.FindsThePageAccessible();
            await worker.RecordsCurrentStep();
            await worker.Page.Locator("[aria-current=step] button").ClickAsync();
            await worker.FindsThePageAccessible();
        });

    [Fact]
    public Task The_form_that_waits_with_the_panel_is_accessible() =>
        site.Journey(Circumstances.Of("fi") with { Width = 320, Dark = true }, async asker =>
        {
            await asker.FillsInQuestion("En jaksa enää elää, kun en saa töitä.");
            await asker.PressesSend();

            Assert.Equal(1, await asker.Page.Locator("#checks .help-panel").CountAsync());
            await asker.FindsThePageAccessible();
        });
}
