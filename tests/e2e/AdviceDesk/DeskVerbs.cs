using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Desk.Queue;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.AdviceDesk;

/// <summary>What two who work side by side do.</summary>
public static class DeskVerbs
{
    public static async Task OpensQueue(this Visitor worker, string role, string query = "")
    {
        await worker.SignsIn(role);
        await worker.GoesTo(Routes.Queue + query);
    }

    public static ILocator Row(this Visitor worker, string question) => worker.Page.Locator($"tr:has-text('{question}')");

    /// <summary>Of the question's page.</summary>
    /// <summary>The newest stand first, however many other journeys have left unanswered.</summary>
    public static Task GoesToNewestQuestions(this Visitor worker) => worker.GoesTo($"{Routes.Queue}?tila={QueueFilter.All}");

    public static Task Claims(this Visitor worker) => worker.Page.Locator("form[action$='/varaus'] button").ClickAsync();

    public static async Task HandsOver(this Visitor worker, string to, string note)
    {
        await worker.Page.Locator("a[href$='/luovutus']").ClickAsync();
        await worker.Page.Locator("select").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        Assert.Contains(to, await worker.Page.Locator("option:checked").InnerTextAsync(), StringComparison.Ordinal);
        await worker.Page.Locator("[name='Form.Note']").FillAsync(note);
        await worker.Page.Locator("form[action$='/luovutus'] button").ClickAsync();
    }

    public static async Task Presses(this Visitor worker, params string[] keys)
    {
        // A page that has just opened does not listen before its script runs.
        await worker.Page.WaitForLoadStateAsync();
        foreach (var key in keys)
            await worker.Page.Keyboard.PressAsync(key);
    }
}
