using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.JourneyTests.Desk;

[Collection(Journeys.Name)]
public sealed class ChecklistJourneys(JourneySite site)
{
    [Theory]
    [InlineData(StaffRoles.Counsellor, true, 1280, false)]
    [InlineData(StaffRoles.Lead, true, 320, true)]
    [InlineData(StaffRoles.Counsellor, false, 320, false)]
    public async Task A_point_is_ticked_while_the_answer_is_written_and_what_is_left_is_no_obstacle(string role, bool script, int width, bool dark)
    {
        var question = $"Mitä pitää tarkistaa ({role}, {script})?";
        await site.IsAsked(question);
        await site.Journey(Circumstances.Of("fi", script) with { Width = width, Dark = dark }, async worker =>
        {
            await worker.ClaimsInQueue(role, question);
            if (script)
                await worker.Editor().FillAsync("Kesken oleva vastaus.");
            Assert.Equal(4, await worker.Page.Locator("[data-check=reminder] li").CountAsync());

            await worker.Page.Locator(".checklist .tick").First.FocusAsync();
            await worker.Page.Keyboard.PressAsync("Enter");
            await worker.Page.Locator(".checklist [aria-pressed=true]").WaitForAsync();
            Assert.Equal(3, await worker.Page.Locator("[data-check=reminder] li").CountAsync());
            Assert.True(await worker.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
            if (script)
            {
                Assert.Equal("true", await worker.Page.EvaluateAsync<string>("document.activeElement.ariaPressed"));
                Assert.Equal("Kesken oleva vastaus.", await worker.Editor().InputValueAsync());
                await worker.FindsThePageAccessible();
                await worker.Page.Keyboard.PressAsync("Space");
                await worker.Page.Locator(".checklist [aria-pressed=true]").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
            }

            await worker.Editor().FillAsync("Vastaus on valmis.");
            await worker.PressesSend();
            Assert.Equal("Vastaus on valmis.", await worker.Reads(".message.from-desk .prose"));
        });
    }
}
