using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.JourneyTests.Desk;

[Collection(Journeys.Name)]
public sealed class OpeningHoursJourneys(JourneySite site)
{
    /// <summary>English hours, which no other journey looks at.</summary>
    [Theory]
    [InlineData("fi", true, 1280)]
    [InlineData("sv", false, 320)]
    public Task A_lead_without_a_mouse_sets_a_week_looks_at_it_first_and_readers_have_it(string language, bool script, int width) =>
        site.Journey(Circumstances.Of(language, script) with { Width = width }, async lead =>
        {
            var hours = language == "fi" ? "7–8" : "21–22";
            await lead.SignsIn(StaffRoles.Lead);
            await lead.GoesTo(Routes.DutyWeek("en"));

            await lead.Types("#monday", "20–16", thenPresses: "Enter");
            Assert.Equal("#monday", await lead.Page.Locator(".error-summary a").GetAttributeAsync("href"));
            if (script)
                await lead.FindsThePageAccessible();

            await lead.Types("#monday", hours);
            await lead.Page.Locator($"[name={Routes.PreviewParameter}]").FocusAsync();
            await lead.Page.Keyboard.PressAsync("Enter");
            await lead.Page.Locator("#preview").WaitForAsync();
            Assert.Contains($"kl. {hours}", await lead.Reads("[aria-labelledby=hours-en]"), StringComparison.Ordinal);
            if (script)
                await lead.FindsThePageAccessible();

            await lead.Types("#monday", hours, thenPresses: "Enter");
            await lead.Page.Locator(".notice.done").WaitForAsync();
            await lead.GoesTo(Routes.OpeningHours);
            Assert.Contains(hours, await lead.Reads("[aria-labelledby=hours-en]"), StringComparison.Ordinal);
            Assert.True(await lead.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        });
}

file static class OpeningHoursVerbs
{
    public static async Task Types(this Visitor lead, string field, string text, string? thenPresses = null)
    {
        await lead.Page.Locator(field).FocusAsync();
        await lead.Page.Keyboard.PressAsync("Control+A");
        await lead.Page.Keyboard.InsertTextAsync(text);
        if (thenPresses is not null)
            await lead.Page.Keyboard.PressAsync(thenPresses);
    }
}
