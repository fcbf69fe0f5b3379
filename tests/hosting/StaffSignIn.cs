using EmploymentNet.Site;

namespace EmploymentNet.Testing;

public static class StaffSignIn
{
    /// <summary>A browser in which the worker of a role has signed in through the page.</summary>
    public static async Task<HttpClient> SignedIn(this SiteHost site, string role, HttpClient? browser = null)
    {
        browser ??= site.StaffBrowser();
        var page = await browser.Read(Routes.SignIn);
        await browser.Submit(page, new Dictionary<string, string>
        {
            ["Form.UserName"] = role,
            ["Form.Password"] = site.PasswordOf(role),
        });
        var after = await browser.Read(Routes.SignIn);
        return after.Document.QuerySelector("[name='Form.Password']") is null
            ? browser
            : throw new InvalidOperationException($"{role} could not sign in: {after.Status} {after.Text("main")}");
    }
}
