using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EmploymentNet.PageTests.Accounts;

public sealed class SignInTests
{
    private const string Wrong = "ei tämä ainakaan ole";

    [Theory]
    [InlineData(StaffRoles.Counsellor)]
    [InlineData("ei-ketaan@example.org")]
    public async Task After_ten_failures_a_name_is_locked_for_a_quarter_of_an_hour_whether_it_has_an_account_or_not(string name)
    {
        await using var site = new SiteHost();
        var browser = site.StaffBrowser();

        var answers = new List<string>();
        for (var attempt = 1; attempt <= LockOut.Failures + 1; attempt++)
            answers.Add((await browser.GivePassword(name, Wrong)).Text(".error-summary"));
        site.Clock.Advance(LockOut.Time);
        var later = await browser.GivePassword(name, Wrong);

        Assert.All(answers.Take(LockOut.Failures - 1), answer => Assert.Contains("eivät sovi yhteen", answer, StringComparison.Ordinal));
        Assert.All(answers.Skip(LockOut.Failures - 1), answer => Assert.Contains("lukossa 15 minuuttia", answer, StringComparison.Ordinal));
        Assert.Contains("eivät sovi yhteen", later.Text(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_account_refuses_the_right_password_until_an_administrator_unlocks_it()
    {
        await using var site = new SiteHost();
        var (browser, administrator) = (site.StaffBrowser(), await site.SignedIn(StaffRoles.Administrator));
        for (var attempt = 1; attempt <= LockOut.Failures; attempt++)
            await browser.GivePassword(StaffRoles.Counsellor, Wrong);

        var locked = await browser.GivePassword(StaffRoles.Counsellor, site.PasswordOf(StaffRoles.Counsellor));
        var person = await site.PersonPath(StaffRoles.Counsellor);
        var list = await administrator.Read(Routes.People);
        await administrator.Presses(person, $"{person}/lukitus/purku");
        await browser.GivePassword(StaffRoles.Counsellor, site.PasswordOf(StaffRoles.Counsellor));

        Assert.Contains("lukossa", locked.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("lukossa", list.Texts("td .tag"));
        Assert.True(await browser.IsSignedIn());
        Assert.Equal(
            [.. Enumerable.Repeat(AuditAct.SignInFailed, LockOut.Failures), AuditAct.Locked, AuditAct.Unlocked, AuditAct.SignedIn],
            await site.ActsAbout(StaffRoles.Counsellor));
    }

    [Fact]
    public async Task Codes_are_counted_as_passwords_are_and_the_password_in_between_forgives_none()
    {
        await using var site = new SiteHost();
        var browser = site.StaffBrowser();
        ReadPage? last = null;

        for (var attempt = 1; attempt <= LockOut.Failures; attempt++)
        {
            await browser.GivePassword(StaffRoles.Lead, site.PasswordOf(StaffRoles.Lead));
            last = await browser.GiveCode("000000");
        }

        Assert.Contains("lukossa", last!.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("lukossa", (await browser.GivePassword(StaffRoles.Lead, site.PasswordOf(StaffRoles.Lead))).Text(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_guesses_at_once_are_no_more_than_many_in_a_row()
    {
        await using var site = new CountingSite();
        var forms = await Task.WhenAll(Enumerable.Range(0, 3 * LockOut.Failures).Select(async _ =>
        {
            var browser = site.StaffBrowser();
            return (browser, await browser.Read(Routes.SignIn));
        }));

        await Task.WhenAll(forms.Select(form => form.browser.Submit(
            form.Item2, new Dictionary<string, string> { ["Form.UserName"] = StaffRoles.Editor, ["Form.Password"] = Wrong })));

        Assert.Equal(LockOut.Failures, site.Reckoned);
    }

    [Fact]
    public async Task A_name_without_an_account_costs_as_much_reckoning_as_one_with_it()
    {
        await using var site = new CountingSite();
        var administrator = await site.SignedIn(StaffRoles.Administrator);
        await administrator.Invites("kutsuttu@example.org");

        foreach (var name in (string[])[StaffRoles.Counsellor, "ei-ketaan@example.org", "kutsuttu@example.org"])
        {
            site.Reckoned = 0;
            await site.StaffBrowser().GivePassword(name, Wrong);

            Assert.Equal(1, site.Reckoned);
        }
    }

    [Fact]
    public async Task Cookies_of_the_back_office_go_nowhere_else_and_to_no_script()
    {
        await using var site = new SiteHost();
        var browser = site.HaltingStaffBrowser();

        var step = await browser.GivePassword(StaffRoles.Lead, site.PasswordOf(StaffRoles.Lead));
        var signedIn = await browser.GiveCode(site.FreshCode(site.KeyOf(StaffRoles.Lead)!));

        foreach (var cookie in step.Response.Headers.GetValues("Set-Cookie").Concat(signedIn.Response.Headers.GetValues("Set-Cookie")))
        {
            Assert.Contains("path=/tyotila;", cookie, StringComparison.Ordinal);
            Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
            Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        }
    }

    /// <summary>Counts how often a password is reckoned.</summary>
    private sealed class CountingSite : SiteHost
    {
        private int _reckoned;

        public int Reckoned
        {
            get => _reckoned;
            set => _reckoned = value;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddScoped<IPasswordHasher<StaffMember>>(provider =>
                new CountingHasher(provider.GetRequiredService<IOptions<PasswordHasherOptions>>(), () => Interlocked.Increment(ref _reckoned))));
        }
    }

    private sealed class CountingHasher(IOptions<PasswordHasherOptions> options, Action count) : PasswordHasher<StaffMember>(options)
    {
        public override PasswordVerificationResult VerifyHashedPassword(StaffMember user, string hashedPassword, string providedPassword)
        {
            count();
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
