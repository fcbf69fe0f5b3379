using EmploymentNet.Core;
using EmploymentNet.JourneyTests.Hosting;

namespace EmploymentNet.JourneyTests.Everywhere;

[Collection(Beside.Name)]
public sealed class AccessibilityTests(JourneySite site, Templates templates) : IClassFixture<Templates>
{
    [Theory]
    [InlineData("fi", false)]
    [InlineData("sv", true)]
    public Task Every_template_keeps_the_accessibility_rules(string language, bool dark) =>
        site.Journey(new Circumstances(SiteLanguage.Find(language)!, Dark: dark), async visitor =>
        {
            var faults = new List<string>();
            foreach (var template in await templates.In(language))
            {
                await visitor.GoesTo(template.Path);
                faults.AddRange(await visitor.AccessibilityFaults());
            }

            Faults.None(faults);
        }, traced: false);

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
        }, traced: false);
}
