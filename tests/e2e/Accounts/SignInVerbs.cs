using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;

namespace EmploymentNet.JourneyTests.Accounts;

public static class SignInVerbs
{
    public static Task SignsIn(this Visitor visitor, string role) => visitor.SignsIn(role, visitor.Site.PasswordOf(role));

    public static async Task SignsIn(this Visitor visitor, string user, string password)
    {
        await visitor.GoesTo(Routes.SignIn);
        await visitor.Page.Locator("[name='Form.UserName']").FillAsync(user);
        await visitor.Page.Locator("[name='Form.Password']").FillAsync(password);
        await visitor.Page.Locator("main form button").ClickAsync();
    }
}
