using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Overview;

namespace EmploymentNet.JourneyTests.Overview;

[Collection(Journeys.Name)]
public sealed class OverviewJourneys(JourneySite site)
{
    [Theory]
    [InlineData("fi", true, 1280)]
    [InlineData("sv", false, 320)]
    public Task A_lead_without_a_mouse_chooses_a_month_reads_it_as_chart_and_table_and_takes_a_table_along(string language, bool script, int width) =>
        site.Journey(Circumstances.Of(language, script) with { Width = width }, async lead =>
        {
            await lead.SignsIn(StaffRoles.Lead);
            await lead.GoesTo(Routes.Overview);
            Assert.Equal("21", await lead.Reads("[data-testid=total]"));

            await lead.Page.Locator($"[name={IndexModel.MonthName}]").FocusAsync();
            await lead.Page.Keyboard.PressAsync("ArrowDown");
            await lead.Page.Keyboard.PressAsync("Tab");
            await lead.Page.Keyboard.PressAsync("Enter");
            await lead.Page.WaitForURLAsync($"**{Routes.Overview}?{IndexModel.MonthName}=2026-09");
            Assert.Equal("12", await lead.Reads("[data-testid=total]"));

            if (script)
                await lead.SeesAChartBesideEachTable();
            Assert.Equal(script, await lead.Page.Locator("canvas").CountAsync() > 0);
            Assert.True(await lead.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);

            var file = await lead.Page.RunAndWaitForDownloadAsync(async () =>
            {
                await lead.Page.Locator($"a[href='{Routes.OverviewTable("Topics", "2026-09")}']").FocusAsync();
                await lead.Page.Keyboard.PressAsync("Enter");
            });
            Assert.Equal("2026-09-Topics.csv", file.SuggestedFilename);
        });
}

file static class OverviewVerbs
{
    public static async Task SeesAChartBesideEachTable(this Visitor lead)
    {
        await lead.Page.Locator("figure-chart:last-of-type canvas").Last.WaitForAsync();
        Assert.Equal(await lead.Page.Locator("figure-chart table").CountAsync(), await lead.Page.Locator("figure-chart canvas[role=img][aria-label]").CountAsync());
        await lead.FindsThePageAccessible();
    }
}
