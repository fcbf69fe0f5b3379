using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.AdviceDesk;

/// <summary>What an asker does.</summary>
public static class AskerVerbs
{
    private const string Send = "form.form > .to-desk";

    /// <summary>Begins in the ask box of home and sends the full form.</summary>
    /// <returns>The return phrase.</returns>
    public static async Task<string> AsksFromHome(this Visitor visitor, string text, string topic)
    {
        await visitor.GoesTo(Routes.Home);
        await visitor.Page.Locator("main [name=text]").FillAsync(text);
        await visitor.Page.Locator("main form:has([name=text]) button").ClickAsync();
        Assert.Equal(text, await visitor.Page.Locator("#text").InputValueAsync());
        await visitor.Page.Locator("[name=topic]").SelectOptionAsync(topic);
        await visitor.Page.Locator("[name=publish]").CheckAsync();
        await visitor.PressesSend();
        return await visitor.Reads("[data-testid=return-phrase]");
    }

    public static async Task OpensOwnQuestion(this Visitor visitor, string phrase)
    {
        await visitor.GoesTo(Routes.OwnQuestion);
        await visitor.TypesPhrase(phrase);
    }

    public static async Task TypesPhrase(this Visitor visitor, string phrase)
    {
        await visitor.Page.Locator("[name=phrase]").FillAsync(phrase);
        await visitor.PressesSend();
    }

    /// <summary>From the receipt to the page that takes its place.</summary>
    public static async Task SavesThePhrase(this Visitor visitor)
    {
        await visitor.Page.Locator("forget-receipt button").ClickAsync();
        await visitor.Page.Locator("forget-receipt").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await visitor.Page.WaitForLoadStateAsync();
    }

    /// <summary>As a phone does with the code on the receipt.</summary>
    public static Task ScansTheCode(this Visitor visitor, string phrase) =>
        visitor.GoesTo($"{Routes.OwnQuestion.For(visitor.Language)}#{Uri.EscapeDataString(phrase.Replace(' ', '-'))}");

    public static Task Rates(this Visitor visitor, Verdict verdict) => visitor.Page.Locator($".rating [value={verdict}]").ClickAsync();

    /// <summary>Opens what the page keeps folded up about an act, and presses its button.</summary>
    public static async Task Decides(this Visitor visitor, SitePath act)
    {
        var folded = visitor.Page.Locator($".yours details:has(form[action='{act.For(visitor.Language)}'])");
        await folded.Locator("summary").ClickAsync();
        await folded.Locator("button:not([type=button])").ClickAsync();
    }

    public static Task ConfirmsDeletion(this Visitor visitor) => visitor.Page.Locator("button[name=confirmed]").ClickAsync();

    public static async Task FollowsUp(this Visitor visitor, string text)
    {
        await visitor.Page.Locator(".thread-form [name=text]").FillAsync(text);
        await visitor.Page.Locator(".thread-form > .to-desk").ClickAsync();
    }

    /// <summary>Personal data that the page has found in the text, as it quotes it.</summary>
    public static async Task<IReadOnlyList<string>> ReadsFindings(this Visitor visitor)
    {
        await visitor.Page.Locator(".personal .piece").First.WaitForAsync();
        return await visitor.Page.Locator(".personal .piece").AllTextContentsAsync();
    }

    public static Task TakesOut(this Visitor visitor, string kind) => visitor.Page.Locator($"[name=remove][value={kind}]").ClickAsync();

    public static Task PressesSend(this Visitor visitor) => visitor.Page.Locator(Send).ClickAsync();

    public static Task<IReadOnlyList<string>> ReadsThread(this Visitor visitor) =>
        visitor.Page.Locator(".thread .message-text, .thread .prose").AllInnerTextsAsync();

    public static async Task KeepsNoCookie(this Visitor visitor) => Assert.Empty(await visitor.Page.Context.CookiesAsync());
}
