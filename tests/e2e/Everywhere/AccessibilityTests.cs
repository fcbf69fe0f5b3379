using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using EmploymentNet.Core;
using EmploymentNet.JourneyTests.Hosting;

namespace EmploymentNet.JourneyTests.Everywhere;

[Collection(Journeys.Name)]
public sealed class AccessibilityTests(JourneySite site, Templates templates) : IClassFixture<Templates>
{
    private static readonly AxeRunOptions _rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
        },
    };

    [Theory]
    [InlineData("fi", false)]
    [InlineData("fi", true)]
    [InlineData("sv", false)]
    [InlineData("sv", true)]
    public Task Every_template_keeps_the_accessibility_rules(string language, bool dark) =>
        site.Journey(new Circumstances(SiteLanguage.Find(language)!, Dark: dark), async visitor =>
        {
            var faults = new List<string>();
            foreach (var template in await templates.In(language))
            {
                await visitor.GoesTo(template.Path);
                var result = await visitor.Page.RunAxe(_rules);
                faults.AddRange(result.Violations.SelectMany(violation => Named(template, violation)));
            }

            Faults.None(faults);
        });

    [Theory]
    [InlineData("fi", 320)]
    [InlineData("sv", 320)]
    [InlineData("fi", 768)]
    public Task No_template_scrolls_sideways(string language, int width) =>
        site.Journey(new Circumstances(SiteLanguage.Find(language)!, Width: width), async visitor =>
        {
            var faults = new List<string>();
            foreach (var template in await templates.In(language))
            {
                await visitor.GoesTo(template.Path);
                var needed = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (needed > width)
                    faults.Add($"{template.Name} ({template.Path}) is {needed} wide");
            }

            Faults.None(faults);
        });

    private static IEnumerable<string> Named(Template template, AxeResultItem violation) =>
        violation.Nodes.Select(node => $"{template.Name} ({template.Path}): {violation.Id} at {node.Target} {node.Html}");
}
