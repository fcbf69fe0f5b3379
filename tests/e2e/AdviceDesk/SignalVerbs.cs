using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;

namespace EmploymentNet.JourneyTests.AdviceDesk;

/// <summary>Asking to be told, and being told.</summary>
public static class SignalVerbs
{
    /// <returns>The return phrase.</returns>
    public static async Task<string> AsksToBeTold(this Visitor visitor, string text, string email)
    {
        await visitor.SendsFormWith(text, email);
        return await visitor.Reads("[data-testid=return-phrase]");
    }

    public static async Task SendsFormWith(this Visitor visitor, string text, string email)
    {
        await visitor.GoesTo(Routes.Ask);
        await visitor.Page.Locator("#text").FillAsync(text);
        await visitor.Page.Locator("[name=topic]").SelectOptionAsync("rights");
        await visitor.Page.Locator("[name=email]").FillAsync(email);
        await visitor.PressesSend();
    }

    /// <summary>The mail names the site's public address; the journey stays on the one it walks.</summary>
    public static async Task FollowsLinkIn(this Visitor visitor, ReceivedMail mail)
    {
        var link = mail.Text.Split('\n').Single(line => line.StartsWith(MailSettings.PublicUrl, StringComparison.Ordinal));
        await visitor.GoesTo(link[MailSettings.PublicUrl.Length..]);
    }

    public static async Task GivesAddress(this Visitor visitor, string email)
    {
        await visitor.Page.Locator(".signal [name=email]").FillAsync(email);
        await visitor.Page.Locator(".signal button").ClickAsync();
    }

    public static Task TakesAddressBack(this Visitor visitor) => visitor.Page.Locator(".signal button").ClickAsync();
}
