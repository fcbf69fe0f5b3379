using EmploymentNet.JourneyTests.AdviceDesk;
using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.Desk;

[Collection(Beside.Name)]
public sealed class StudioJourneys(JourneySite site)
{
    [Theory]
    [InlineData("fi", false, "Työ loppui Prismassa", "Työ loppui kaupassa")]
    [InlineData("sv", true, "Jag jobbade på Prisma", "Jag jobbade i en butik")]
    public Task A_worker_sees_what_is_pointed_out_and_what_became_of_the_text_publishes_it_and_corrects_it(string language, bool script, string asked, string edited) =>
        site.Journey(Circumstances.Of(language, script), async reader =>
        {
            var title = $"Studio {reader.Circumstances}";
            await reader.AsksFromHome($"{asked} ({reader.Circumstances})", "youth");

            await site.Journey(Circumstances.Of(language, script), async worker =>
            {
                await worker.AnswersInQueue($"{asked} ({reader.Circumstances})", "Ohjaamo.");
                await worker.Page.Locator("a[href$='/julkaisu']").First.ClickAsync();
                Assert.Equal(1, await worker.Page.Locator(".flags > li").CountAsync());

                await worker.Page.Locator("[name='Form.Title']").FillAsync(title);
                await worker.Page.Locator("[name='Form.Question']").FillAsync(edited);
                if (!script)
                    await worker.Page.Locator("[formaction$='/luonnos']").ClickAsync();
                await worker.Page.Locator("[data-part=Question] ins").First.WaitForAsync();
                Assert.Equal(0, await worker.Page.Locator(".flags > li").CountAsync());
                if (script)
                    await worker.FindsThePageAccessible();

                await worker.Page.Locator("form[action$='/julkaisu'] .button-row > .button:not(.quiet)").ClickAsync();
                await worker.Page.Locator("a[href^='/tyotila/julkaisut/']:not([href$='/peruutus'])").ClickAsync();
                await worker.Page.Locator("details:has([name='Form.Note']) > summary").ClickAsync();
                await worker.Page.Locator("[name='Form.Note']").FillAsync("Navigatorn");
                await worker.Page.Locator("[name='Form.Answer']").FillAsync("Navigatorn.");
                if (script)
                    await worker.FindsThePageAccessible();
                await worker.Page.Locator(".studio-form > .button").ClickAsync();
                await worker.Page.Locator(".notice.done").WaitForAsync();
            });

            await reader.GoesTo(Routes.Answers);
            await reader.Page.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
            Assert.Contains("Navigatorn", await reader.Reads(".answer-corrections"), StringComparison.Ordinal);
            Assert.DoesNotContain("Prisma", await reader.Reads("main"), StringComparison.Ordinal);
        });
}
