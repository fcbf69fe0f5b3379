using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.JourneyTests.Accounts;

[Collection(Beside.Name)]
public sealed class SignInJourneys(JourneySite site)
{
    [Theory]
    [MemberData(nameof(Circumstances.LanguagesWithAndWithoutScript), MemberType = typeof(Circumstances))]
    public Task A_counsellor_signs_in_and_stands_before_the_queue(string language, bool script) =>
        site.Journey(Circumstances.Of(language, script), async visitor =>
        {
            await visitor.SignsIn(StaffRoles.Counsellor);

            Assert.Equal(Routes.Queue, new Uri(visitor.Page.Url).AbsolutePath);
        });

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    public Task A_wrong_password_is_told_on_the_form(string language) =>
        site.Journey(Circumstances.Of(language), async visitor =>
        {
            await visitor.SignsIn(StaffRoles.Editor, "not the password");

            Assert.Equal(Routes.SignIn, new Uri(visitor.Page.Url).AbsolutePath);
            Assert.Equal(1, await visitor.Page.Locator("[role=alert], .validation-summary-errors, .error-summary").CountAsync());
        });
}
