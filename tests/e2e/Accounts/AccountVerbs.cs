using EmploymentNet.Core.Staff;
using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;

namespace EmploymentNet.JourneyTests.Accounts;

/// <summary>What people do with accounts, by addresses and not by words; each page is judged as it is passed.</summary>
public static class AccountVerbs
{
    /// <returns>Path of the link to hand over.</returns>
    public static async Task<string> Invites(this Visitor manager, string email, string role, string language)
    {
        await manager.GoesTo(Routes.People);
        await manager.Page.Locator($"main a[href='{Routes.Invitation}']").ClickAsync();
        await manager.Page.Locator("[name='Form.Name']").FillAsync(email.Split('@')[0]);
        await manager.Page.Locator("[name='Form.Email']").FillAsync(email);
        await manager.Page.Locator("[name='Form.Role']").SelectOptionAsync(role);
        await manager.Page.Locator("[name='Form.Profession']").SelectOptionAsync("employmentAdviser");
        await manager.Page.Locator($"[name='Form.Language'][value={language}]").CheckAsync();
        await manager.Page.Locator("main form button.button").ClickAsync();
        var link = await manager.Reads("[data-testid=one-time-link]");
        await manager.FindsThePageAccessible();
        return new Uri(link).PathAndQuery;
    }

    public static async Task ChoosesPassword(this Visitor person, string link, string password)
    {
        await person.GoesTo(link);
        await person.Page.Locator("[name=Password]").FillAsync("lyhyt");
        await person.Page.Locator("main form button.button").ClickAsync();
        await person.Page.Locator(".error-summary").WaitForAsync();
        await person.FindsThePageAccessible();
        await person.Page.Locator("[name=Password]").FillAsync(password);
        await person.Page.Locator("main form button.button").ClickAsync();
        await person.Page.Locator(".notice.done").WaitForAsync();
    }

    /// <summary>From the page that stands in the way until it is done.</summary>
    /// <returns>The key that the app holds from then on.</returns>
    public static async Task<byte[]> TakesAppIntoUse(this Visitor person)
    {
        var key = Base32.Decode((await person.Reads("[data-testid=shared-key]")).Replace(" ", "", StringComparison.Ordinal));
        await person.FindsThePageAccessible();
        await person.Page.Locator("[name='Form.Code']").FillAsync(person.Site.FreshCode(key));
        await person.Page.Locator("main form button.button").ClickAsync();
        Assert.Equal(RecoveryCode.PerPerson, await person.Page.Locator("#recovery-codes li").CountAsync());
        await person.FindsThePageAccessible();
        await person.Page.Locator($"main a[href='{Routes.OwnAccount}']").ClickAsync();
        await person.FindsThePageAccessible();
        return key;
    }

    public static async Task SignsOut(this Visitor worker)
    {
        await worker.Page.Locator($"form[action='{Routes.SignOut}'] button").ClickAsync();
        await worker.Page.Locator("[name='Form.Password']").WaitForAsync();
    }

    public static async Task ClosesAccount(this Visitor manager, string email)
    {
        await manager.GoesTo(Routes.People);
        await manager.FindsThePageAccessible();
        await manager.Page.Locator($"th a:text-is('{email.Split('@')[0]}')").ClickAsync();
        await manager.FindsThePageAccessible();
        await manager.Page.Locator("main a[href$='/sulkeminen']").ClickAsync();
        await manager.FindsThePageAccessible();
        await manager.Page.Locator("main form button.danger").ClickAsync();
        await manager.Page.Locator(".notice.done").WaitForAsync();
    }
}
