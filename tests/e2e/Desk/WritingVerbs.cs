using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.AdviceDesk;
using EmploymentNet.JourneyTests.Hosting;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.Desk;

/// <summary>What somebody does who writes an answer.</summary>
public static class WritingVerbs
{
    /// <summary>Asks as a visitor.</summary>
    public static Task IsAsked(this JourneySite site, string text) =>
        site.Journey(Circumstances.Of("fi", script: false), asker => asker.AsksFromHome(text, "benefits"));

    /// <summary>From signing in to the editor.</summary>
    public static async Task ClaimsInQueue(this Visitor worker, string role, string question)
    {
        await worker.SignsIn(role);
        await worker.GoesToNewestQuestions();
        await worker.Page.Locator($"tr:has-text('{question}') a").First.ClickAsync();
        await worker.Page.Locator("form[action$='/varaus'] button").ClickAsync();
    }

    public static ILocator Editor(this Visitor worker) => worker.Page.Locator("[name='Form.Text']");

    /// <summary>Until the site says that it is kept.</summary>
    public static async Task Types(this Visitor worker, string text)
    {
        var kept = worker.Page.WaitForResponseAsync(response => response.Url.EndsWith("/luonnos/tallennus", StringComparison.Ordinal));
        await worker.Editor().FillAsync(text);
        Assert.Equal(200, (await kept).Status);
        await worker.Page.Locator("[data-part=state] time").WaitForAsync();
    }

    public static Task PressesSend(this Visitor worker) => worker.Page.Locator(".writing .button-row button").First.ClickAsync();

    /// <summary>Until its search has the keyboard: before that, letters are shortcuts.</summary>
    public static async Task OpensPicker(this Visitor worker, ILocator picker)
    {
        await picker.Locator("summary").ClickAsync();
        await picker.Locator("[type=search]:focus").WaitForAsync();
    }
}
