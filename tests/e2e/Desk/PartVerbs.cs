using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.AdviceDesk;
using EmploymentNet.JourneyTests.Hosting;

namespace EmploymentNet.JourneyTests.Desk;

/// <summary>What two do who sign one answer.</summary>
public static class PartVerbs
{
    /// <summary>Of the first colleague of another profession.</summary>
    public static async Task AsksForPart(this Visitor holder)
    {
        await holder.Page.Locator("form[action$='/osuus/pyynto'] button").ClickAsync();
        await holder.Page.Locator("main > .notice.done").WaitForAsync();
    }

    public static async Task OpensQuestion(this Visitor worker, string role, string question)
    {
        await worker.SignsIn(role);
        await worker.GoesToNewestQuestions();
        await worker.Page.Locator($"tr:has-text('{question}') a").First.ClickAsync();
        await worker.Page.Locator("#state").WaitForAsync();
    }

    public static async Task WritesPart(this Visitor colleague, string text, int width)
    {
        await colleague.Page.Locator("[aria-labelledby=part] a").ClickAsync();
        await colleague.Editor().FillAsync(text);
        await colleague.LooksFine(width);
        await colleague.Page.Locator("[formaction$='/osuus/allekirjoitus']").ClickAsync();
        await colleague.Page.Locator("main > .notice.done").WaitForAsync();
    }
}
