using System.Net;
using System.Text.RegularExpressions;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.PageTests.Accounts;

public sealed class SecondFactorTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task A_new_lead_comes_no_further_than_the_set_up_until_it_is_done()
    {
        var lead = await site.Newcomer("esihenkilo@example.org", StaffRoles.Lead);

        foreach (var path in (string[])[Routes.Workspace, Routes.Queue, Routes.People, Routes.OwnAccount, Routes.OwnPassword, Routes.RecoveryCodes])
            Assert.Equal("Kaksivaiheinen kirjautuminen", (await lead.Read(path)).Text("h1"));
        var (_, done) = await site.SetsUpSecondFactor(lead);

        Assert.Equal(10, done.Texts("#recovery-codes li").Distinct().Count());
        Assert.Equal("Kysymykset", (await lead.Read(Routes.Workspace)).Text("h1"));
        Assert.Equal([AuditAct.SecondFactorOn, AuditAct.RecoveryCodesMade], (await site.ActsAbout("esihenkilo@example.org")).TakeLast(2));
    }

    [Fact]
    public async Task A_password_without_a_code_opens_nothing()
    {
        var browser = site.StaffBrowser();

        var step = await browser.GivePassword(StaffRoles.Lead, site.PasswordOf(StaffRoles.Lead));

        Assert.NotNull(step.Document.QuerySelector("[name=Code]"));
        Assert.False(await browser.IsSignedIn());
        Assert.NotEmpty((await browser.Read(Routes.Queue)).Texts("[type=password]"));
    }

    [Fact]
    public async Task A_wrong_code_is_told_and_a_code_is_not_accepted_twice()
    {
        var key = site.KeyOf(StaffRoles.Lead)!;
        var code = site.FreshCode(key);
        var (first, second) = (site.StaffBrowser(), site.StaffBrowser());
        await first.GivePassword(StaffRoles.Lead, site.PasswordOf(StaffRoles.Lead));
        await second.GivePassword(StaffRoles.Lead, site.PasswordOf(StaffRoles.Lead));

        Assert.Contains("Koodi ei kelpaa", (await first.GiveCode("000000")).Text(".error-summary"), StringComparison.Ordinal);
        await first.GiveCode(code);
        var again = await second.GiveCode(code);

        Assert.True(await first.IsSignedIn());
        Assert.Contains("Koodi ei kelpaa", again.Text(".error-summary"), StringComparison.Ordinal);
        Assert.False(await second.IsSignedIn());
    }

    [Fact]
    public async Task A_recovery_code_stands_in_once_and_new_ones_end_the_old()
    {
        var browser = await site.Newcomer("varakoodi@example.org");
        var codes = (await site.SetsUpSecondFactor(browser, AccountVerbs.GoodPassword)).Page.Texts("#recovery-codes li").ToList();

        var once = await SignedInBy("varakoodi@example.org", codes[3].ToUpperInvariant().Replace('-', ' '));
        var twice = await SignedInBy("varakoodi@example.org", codes[3]);
        Assert.True(await once.IsSignedIn());
        Assert.False(await twice.IsSignedIn());
        Assert.Contains("jäljellä 9", (await once.Read(Routes.OwnAccount)).Text("main"), StringComparison.Ordinal);

        var renewed = await once.Presses(Routes.RecoveryCodes, Routes.RecoveryCodes, new() { ["Password"] = AccountVerbs.GoodPassword });
        Assert.Equal(10, renewed.Texts("#recovery-codes li").Count());
        Assert.False(await (await SignedInBy("varakoodi@example.org", codes[4])).IsSignedIn());
        Assert.True(await (await SignedInBy("varakoodi@example.org", renewed.Texts("#recovery-codes li").First())).IsSignedIn());
        Assert.Contains(AuditAct.RecoveryCodeUsed, await site.ActsAbout("varakoodi@example.org"));
    }

    [Fact]
    public async Task Nobody_finds_keys_or_codes_in_the_database()
    {
        var browser = await site.Newcomer("sinetti@example.org");
        var (key, page) = await site.SetsUpSecondFactor(browser, AccountVerbs.GoodPassword);

        var member = await site.Member("sinetti@example.org");

        Assert.DoesNotContain(Base32.Encode(key), member.SecondFactor!.SealedKey, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(key), member.SecondFactor.SealedKey, StringComparison.Ordinal);
        Assert.All(page.Texts("#recovery-codes li"), code => Assert.Matches(new Regex("^[0-9](-[a-z2-9]{4}){3}$"), code));
    }

    [Fact]
    public async Task A_counsellor_may_go_back_to_the_password_and_a_lead_may_not()
    {
        var counsellor = await site.Newcomer("vapaa@example.org");
        await site.SetsUpSecondFactor(counsellor, AccountVerbs.GoodPassword);

        var wrong = await counsellor.Presses(Routes.SecondFactorEnd, Routes.SecondFactorEnd, new() { ["Password"] = "arvaus siitä mitä se on" });
        var gone = await counsellor.Presses(Routes.SecondFactorEnd, Routes.SecondFactorEnd, new() { ["Password"] = AccountVerbs.GoodPassword });
        var lead = await (await site.SignedIn(StaffRoles.Lead)).Read(Routes.SecondFactorEnd);

        Assert.Contains("Salasana ei ole oikein", wrong.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("on poistettu", gone.Text(".notice.done"), StringComparison.Ordinal);
        Assert.Null((await site.Member("vapaa@example.org")).SecondFactor);
        Assert.Equal(Routes.OwnAccount, lead.Response.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task A_browser_left_open_takes_no_other_telephone()
    {
        var counsellor = await site.Newcomer("auki@example.org");

        var (_, page) = await site.SetsUpSecondFactor(counsellor, "joku ohikulkija vain");

        Assert.Contains("Salasana ei ole oikein", page.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Null((await site.Member("auki@example.org")).SecondFactor);
    }

    [Fact]
    public async Task The_second_step_is_asked_of_nobody_who_gave_no_password()
    {
        var page = await site.Visitor().Read(Routes.SecondStep);

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.Equal(Routes.SignIn, page.Response.Headers.Location!.OriginalString);
    }

    private async Task<HttpClient> SignedInBy(string user, string code)
    {
        var browser = site.StaffBrowser();
        await browser.GivePassword(user, AccountVerbs.GoodPassword);
        await browser.GiveCode(code);
        return browser;
    }
}
