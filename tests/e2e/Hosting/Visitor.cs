using EmploymentNet.Core;
using EmploymentNet.Site;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.Hosting;

/// <summary>The person at the browser. What they can do is added per feature by the verbs in that feature's folder.</summary>
public sealed record Visitor(IPage Page, Circumstances Circumstances, JourneySite Site)
{
    public SiteLanguage Language => Circumstances.Language;

    public Task GoesTo(SitePath path) => GoesTo(path.For(Language));

    public async Task GoesTo(string path)
    {
        var answer = await Page.GotoAsync(path);
        Assert.True(answer!.Status < 400, $"{path} answers {answer.Status}");
    }

    public async Task<string> Reads(string selector) => (await Page.Locator(selector).InnerTextAsync()).Trim();
}
