using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.JourneyTests.Accounts;

[Collection(Beside.Name)]
public sealed class AccountJourneys(JourneySite site)
{
    private const string Password = "kolme harakkaa aidalla";

    [Theory]
    [InlineData("fi", 1280, "Kysymykset")]
    [InlineData("sv", 320, "Frågor")]
    public Task A_lead_is_invited_takes_an_app_into_use_and_works_until_the_account_is_closed(string language, int width, string queue) =>
        site.Journey(Circumstances.Of("fi") with { Width = width }, async administrator =>
        {
            var email = $"{language}{width}@example.org";
            await administrator.SignsIn(StaffRoles.Administrator);
            var link = await administrator.Invites(email, StaffRoles.Lead, language);

            await site.Journey(Circumstances.Of(language) with { Width = width }, async lead =>
            {
                await lead.ChoosesPassword(link, Password);
                await lead.SignsIn(email, Password);
                var key = await lead.TakesAppIntoUse();
                await lead.SignsOut();

                await lead.SignsIn(email, Password);
                await lead.FindsThePageAccessible();
                await lead.GivesCode(site.FreshCode(key));
                Assert.Equal(queue, await lead.Reads("h1"));

                await administrator.ClosesAccount(email);
                await lead.Page.ReloadAsync();
                Assert.Equal(1, await lead.Page.Locator("[name='Form.Password']").CountAsync());
            });
        });

    [Theory]
    [InlineData("fi", false)]
    [InlineData("sv", true)]
    public Task What_is_typed_as_a_password_can_be_looked_at_where_script_runs(string language, bool script) =>
        site.Journey(Circumstances.Of(language, script) with { Width = 320 }, async visitor =>
        {
            await visitor.GoesTo(Routes.SignIn);
            await visitor.Page.Locator("[name='Form.Password']").FillAsync(Password);

            var buttons = visitor.Page.Locator(".show-password");
            Assert.Equal(script ? 1 : 0, await buttons.CountAsync());
            if (!script)
                return;
            await buttons.PressAsync("Enter");
            Assert.Equal("text", await visitor.Page.Locator("[name='Form.Password']").GetAttributeAsync("type"));
            await visitor.FindsThePageAccessible();
            await buttons.PressAsync("Enter");
            Assert.Equal("password", await visitor.Page.Locator("[name='Form.Password']").GetAttributeAsync("type"));
        });

    [Theory]
    [InlineData("fi", 320)]
    [InlineData("sv", 1280)]
    public Task A_forgotten_password_is_asked_for_by_keyboard_and_every_address_is_told_the_same(string language, int width) =>
        site.Journey(Circumstances.Of(language) with { Width = width }, async visitor =>
        {
            await visitor.GoesTo(Routes.SignIn);
            await visitor.Page.Locator($"a[href='{Routes.ForgottenPassword}']").PressAsync("Enter");
            await visitor.Page.Locator("[name=Email]").FillAsync("tuntematon@example.org");
            await visitor.FindsThePageAccessible();
            await visitor.Page.Locator("[name=Email]").PressAsync("Enter");

            await visitor.Page.Locator(".notice.done").WaitForAsync();
            await visitor.FindsThePageAccessible();
        });

    [Theory]
    [InlineData("fi", 1280)]
    [InlineData("sv", 320)]
    public Task A_link_that_opens_nothing_says_what_to_do(string language, int width) =>
        site.Journey(Circumstances.Of(language) with { Width = width }, async visitor =>
        {
            await visitor.Page.GotoAsync(Routes.OneTimeLink("kauan-sitten"));

            Assert.Equal(language == "fi" ? "Linkki ei toimi" : "Länken fungerar inte", await visitor.Reads("h1"));
            await visitor.FindsThePageAccessible();
        });
}
