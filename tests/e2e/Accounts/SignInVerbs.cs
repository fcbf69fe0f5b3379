using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;

namespace EmploymentNet.JourneyTests.Accounts;

public static class SignInVerbs
{
    public static async Task SignsIn(this Visitor visitor, string role)
    {
        await visitor.SignsIn(role, visitor.Site.PasswordOf(role));
        if (visitor.Site.KeyOf(role) is { } key)
            await visitor.GivesCode(visitor.Site.FreshCode(key));
    }

    public static async Task SignsIn(this Visitor visitor, string user, string password)
    {
        await visitor.GoesTo(Routes.SignIn);
        await visitor.Page.Locator("[name='Form.UserName']").FillAsync(user);
        await visitor.Page.Locator("[name='Form.Password']").FillAsync(password);
        await visitor.Page.Locator("main form button.button").ClickAsync();
    }

    public static async Task GivesCode(this Visitor visitor, string code)
    {
        await visitor.Page.Locator("[name=Code]").FillAsync(code);
        await visitor.Page.Locator("main form button.button").ClickAsync();
    }
}
