using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;

namespace EmploymentNet.JourneyTests.AdviceDesk;

/// <summary>What happens where a text sounds like danger. The texts are plain and invented.</summary>
public static class SafetyVerbs
{
    /// <summary>The telephone numbers that are in sight, as links.</summary>
    public static async Task<IReadOnlyList<string>> ReadsHelpLines(this Visitor visitor) =>
        await visitor.Page.Locator(".help-panel > .help-lines a[href^='tel:']").AllInnerTextsAsync();

    public static async Task FillsInQuestion(this Visitor visitor, string text)
    {
        await visitor.GoesTo(Routes.Ask);
        await visitor.Page.Locator("#text").FillAsync(text);
        await visitor.Page.Locator("[name=topic]").SelectOptionAsync("rights");
    }

    /// <summary>From signing in to the urgent question that came last. Urgent ones stand first in the queue, the oldest on top.</summary>
    public static async Task OpensNewestUrgentQuestion(this Visitor worker, string role)
    {
        await worker.SignsIn(role);
        await worker.GoesTo(Routes.Queue);
        await worker.Page.Locator("tbody tr:has(.urgent) th a").Last.ClickAsync();
    }

    public static Task OpensDutyToNotify(this Visitor worker) => worker.Page.Locator("#welfare ~ p a").ClickAsync();

    /// <summary>Records the step that the page stands at, with the keyboard alone.</summary>
    public static async Task RecordsCurrentStep(this Visitor worker)
    {
        var step = await worker.Page.Locator("[aria-current=step]").GetAttributeAsync("id");
        await worker.Page.Locator("[aria-current=step] [type=radio]").First.FocusAsync();
        await worker.Page.Keyboard.PressAsync("Space");
        await worker.Page.Keyboard.PressAsync("Tab");
        await worker.Page.Keyboard.PressAsync("Enter");
        await worker.Page.Locator($"#{step} .recorded").WaitForAsync();
    }
}
