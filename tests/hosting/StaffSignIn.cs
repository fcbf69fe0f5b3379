using System.Collections.Concurrent;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site;

namespace EmploymentNet.Testing;

public static class StaffSignIn
{
    /// <summary>By data folder, which several hosts may share, and key of the app.</summary>
    private static readonly ConcurrentDictionary<(string, string), long> _usedSteps = new();

    extension(SiteHost site)
    {
        private long Step => Totp.StepAt(site.Clock.GetUtcNow().UtcDateTime);
    }

    /// <summary>A browser in which the worker of a role has signed in through the pages: with the password, and with a code where there is a second factor.</summary>
    public static async Task<HttpClient> SignedIn(this SiteHost site, string role, HttpClient? browser = null)
    {
        browser ??= site.StaffBrowser();
        var after = await browser.GivePassword(role, site.PasswordOf(role));
        if (site.KeyOf(role) is { } key)
            after = await browser.GiveCode(site.FreshCode(key));
        return await browser.IsSignedIn() ? browser : throw new InvalidOperationException($"{role} could not sign in: {after.Status} {after.Text("main")}");
    }

    public static async Task<ReadPage> GivePassword(this HttpClient browser, string user, string password) =>
        await browser.Submit(await browser.Read(Routes.SignIn), new Dictionary<string, string> { ["Form.UserName"] = user, ["Form.Password"] = password });

    public static async Task<ReadPage> GiveCode(this HttpClient browser, string code) =>
        await browser.Submit(await browser.Read(Routes.SecondStep), new Dictionary<string, string> { ["Code"] = code });

    /// <summary>Whether the sign-in page sends them on.</summary>
    public static async Task<bool> IsSignedIn(this HttpClient browser) =>
        (await browser.Read(Routes.SignIn)).Document.QuerySelector("[name='Form.Password']") is null;

    /// <summary>A code that was not given before, since none is accepted twice; whoever has given the next one too waits for another.</summary>
    public static string FreshCode(this SiteHost site, byte[] key)
    {
        var app = (site.DataFolder, Base32.Encode(key));
        var used = _usedSteps.GetValueOrDefault(app);
        while (used > site.Step)
            site.Clock.Advance(Totp.StepTime);
        return Totp.CodeOf(key, _usedSteps[app] = Math.Max(site.Step, used + 1));
    }

    /// <summary>What the authenticator app holds of the account that Development made; null for those who need none.</summary>
    public static byte[]? KeyOf(this SiteHost site, string role) => site.SignInLineOf(role) is [_, _, var key] ? Base32.Decode(key) : null;

    /// <summary>The password that Development made for the account of a role.</summary>
    public static string PasswordOf(this SiteHost site, string role) => site.SignInLineOf(role)[1];
}
