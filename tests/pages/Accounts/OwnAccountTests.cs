using EmploymentNet.Core.Audit;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.PageTests.Accounts;

public sealed class OwnAccountTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task The_language_changes_at_once()
    {
        var worker = await site.Newcomer("kieli@example.org");

        var page = await worker.Presses(Routes.OwnAccount, Routes.OwnLanguage, new() { ["language"] = "sv" });

        Assert.Equal("Eget konto", page.Text("h1"));
        Assert.Equal("sv", (await worker.Read(Routes.Queue)).Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_new_password_ends_the_other_browsers_and_not_this_one()
    {
        var (here, there) = (await site.Newcomer("kaksi@example.org"), site.StaffBrowser());
        await there.GivePassword("kaksi@example.org", AccountVerbs.GoodPassword);

        var wrong = await here.Presses(Routes.OwnPassword, Routes.OwnPassword, new() { ["Current"] = "en muista sitä nyt", ["New"] = "viisi varista katolla" });
        var changed = await here.Presses(Routes.OwnPassword, Routes.OwnPassword, new() { ["Current"] = AccountVerbs.GoodPassword, ["New"] = "viisi varista katolla" });

        Assert.Contains("Salasana ei ole oikein", wrong.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("Salasana on vaihdettu", changed.Text(".notice.done"), StringComparison.Ordinal);
        Assert.True(await here.IsSignedIn());
        Assert.False(await there.IsSignedIn());
        Assert.Contains(AuditAct.PasswordChanged, await site.ActsAbout("kaksi@example.org"));
    }

    [Fact]
    public async Task Signing_out_everywhere_reaches_every_browser()
    {
        var (here, there) = (await site.Newcomer("kaikkialta@example.org"), site.StaffBrowser());
        await there.GivePassword("kaikkialta@example.org", AccountVerbs.GoodPassword);

        var after = await here.Presses(Routes.OwnAccount, Routes.SignOutEverywhere);

        Assert.Contains("kaikista selaimista", after.Text(".notice.done"), StringComparison.Ordinal);
        Assert.False(await here.IsSignedIn());
        Assert.False(await there.IsSignedIn());
        Assert.Equal(AuditAct.SignedOutEverywhere, (await site.ActsAbout("kaikkialta@example.org"))[^1]);
    }

    [Fact]
    public async Task A_sign_in_ends_with_the_working_day()
    {
        await using var own = new SiteHost();
        var worker = await own.SignedIn(StaffRoles.Counsellor);

        own.Clock.Advance(TimeSpan.FromHours(5));
        Assert.True(await worker.IsSignedIn());
        own.Clock.Advance(TimeSpan.FromHours(5));

        Assert.False(await worker.IsSignedIn());
    }
}
