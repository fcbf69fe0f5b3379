using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;

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
    [InlineData("fi")]
    [InlineData("sv")]
    public Task What_readers_are_told_of_an_answer_that_no_longer_holds_keeps_the_rules_and_fits_the_screen(string code) =>
        site.Journey(new Circumstances(SiteLanguage.Find(code)!, Width: 320), async visitor =>
        {
            var (doubted, withdrawn) = ($"Asumistukilainsäädäntömuutokset {code}", $"Bostadsbidragslagstiftningsändringar {code}");
            await site.PublishDoubted(AnswerDoubt.Superseded, doubted, visitor.Language);
            await site.PublishWithdrawn(withdrawn, visitor.Language);
            var faults = new List<string>();
            foreach (var title in (string[])[doubted, withdrawn])
            {
                await visitor.Page.GotoAsync(Routes.Answer(visitor.Language, UrlSegment.Of(title)));
                Assert.Equal(title == doubted ? 1 : 0, await visitor.Page.Locator(".answer-doubt").CountAsync());
                faults.AddRange(await visitor.AccessibilityFaults());
                if (await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var needed && needed > 320)
                    faults.Add($"{title} is {needed} wide");
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
