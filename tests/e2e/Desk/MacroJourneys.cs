using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.JourneyTests.Desk;

[Collection(Journeys.Name)]
public sealed class MacroJourneys(JourneySite site)
{
    [Theory]
    [InlineData(StaffRoles.Counsellor, true, 1280, false)]
    [InlineData(StaffRoles.Lead, true, 320, true)]
    [InlineData(StaffRoles.Counsellor, false, 320, false)]
    public async Task A_macro_joins_what_is_typed_shows_what_goes_and_sends_it(string role, bool script, int width, bool dark)
    {
        var question = $"Mitä makro tekee ({role}, {script})?";
        await site.IsAsked(question);
        await site.Journey(Circumstances.Of("fi", script) with { Width = width, Dark = dark }, async worker =>
        {
            await worker.ClaimsInQueue(role, question);
            await worker.Editor().FillAsync("Moi!");
            await worker.Page.Locator(".macros summary").ClickAsync();
            if (script)
                await worker.FindsThePageAccessible();
            await worker.Page.Locator(".macros button:has-text('Kysy kysyjältä lisää'), .macros button:has-text('Fråga efter mer')").ClickAsync();

            await worker.Page.Locator("[name='Form.Confirmed']").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
            Assert.StartsWith("Moi!\n\nHei!", await worker.Editor().InputValueAsync(), StringComparison.Ordinal);
            Assert.Equal("{{mitä haluat tietää}}", await worker.Reads(".preview mark"));
            Assert.Equal(0, await worker.Page.Locator(".message.from-desk").CountAsync());
            Assert.True(await worker.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
            if (script)
                await worker.FindsThePageAccessible();

            await worker.Editor().FillAsync("Moi! Missä kunnassa asut?");
            await worker.PressesSend();
            Assert.Equal("Moi! Missä kunnassa asut?", await worker.Reads(".message.from-desk .prose"));
            Assert.Equal(1, await worker.Page.Locator("#service-level").CountAsync());
        });
    }
}
