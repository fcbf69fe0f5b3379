using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;

namespace EmploymentNet.JourneyTests.Desk;

/// <summary>What a writer and their second reader do.</summary>
public static class ReviewVerbs
{
    public static async Task RequiresSecondReader(this Visitor lead, string topic)
    {
        await lead.GoesTo(Routes.Topic(topic));
        await lead.Page.Locator("[name='Form.NeedsSecondReader']").CheckAsync();
        await lead.Page.Locator($"form[action='{Routes.Topic(topic)}'] > button").ClickAsync();
    }

    /// <summary>From the editor, of anybody.</summary>
    public static async Task AsksToRead(this Visitor writer, string text)
    {
        await writer.Editor().FillAsync(text);
        await writer.Page.Locator(".ask-reader button").ClickAsync();
        await writer.Page.Locator("main > .notice.done").WaitForAsync();
    }

    public static async Task OpensWhatWaitsForReading(this Visitor reader, string question)
    {
        await reader.GoesTo(Routes.Queue);
        await reader.Page.Locator(".states a[href*='luettavat']").ClickAsync();
        await reader.Page.Locator($"tr:has-text('{question}') a").First.ClickAsync();
        await reader.Page.Locator("[aria-labelledby=review] a").ClickAsync();
        await reader.Page.Locator(".review-form").WaitForAsync();
    }

    /// <param name="by">How the address of the button ends.</param>
    public static async Task Says(this Visitor reader, string text, string by)
    {
        await reader.Page.Locator(".review-form textarea").FillAsync(text);
        await reader.Page.Locator($".review-form [formaction$='/{by}']").ClickAsync();
        await reader.Page.Locator("main > .notice.done").WaitForAsync();
    }

    /// <summary>The page keeps the accessibility rules, where there is script to see that, and does not scroll sideways.</summary>
    public static async Task LooksFine(this Visitor worker, int width)
    {
        if (!worker.Circumstances.Script)
            return;
        await worker.FindsThePageAccessible();
        Assert.True(await worker.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "The page scrolls sideways.");
    }
}
