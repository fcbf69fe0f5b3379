using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using EmploymentNet.JourneyTests.Hosting;

namespace EmploymentNet.JourneyTests.Everywhere;

/// <summary>WCAG 2.2 level AA and axe's best practices, on the page the visitor stands on.</summary>
public static class AccessibilityVerbs
{
    private static readonly AxeRunOptions _rules = new()
    {
        // Of what passes one node a rule is enough to see that the rules ran.
        ResultTypes = [ResultType.Violations],
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
        },
    };

    /// <summary>For journeys whose pages no link leads to, such as the receipt of a question. Needs script.</summary>
    public static async Task FindsThePageAccessible(this Visitor visitor) => Faults.None(await visitor.AccessibilityFaults());

    public static async Task<IEnumerable<string>> AccessibilityFaults(this Visitor visitor)
    {
        Assert.True(visitor.Circumstances.Script, "Axe waits for ever on a page without script.");
        // A page that has only just come has no styles yet.
        await visitor.Page.WaitForLoadStateAsync();
        // Axe calls a target too small that has just scrolled below a bar that stays.
        await visitor.Page.EvaluateAsync("scrollTo(0, 0)");
        var result = await visitor.Page.RunAxe(_rules);
        Assert.NotEmpty(result.Passes);
        return from violation in result.Violations
               from node in violation.Nodes
               select $"{new Uri(visitor.Page.Url).PathAndQuery}: {violation.Id} at {node.Target} {node.Html}";
    }
}
