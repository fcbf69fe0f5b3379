using System.Net;
using EmploymentNet.Core.Audit;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.PageTests.Accounts;

public sealed class PeopleTests : IAsyncDisposable
{
    private readonly SiteHost _site = new();

    [Fact]
    public async Task An_administrator_sees_everybody_and_a_lead_counsellors_and_editors()
    {
        var administrator = await (await _site.SignedIn(StaffRoles.Administrator)).Read(Routes.People);
        var lead = await (await _site.SignedIn(StaffRoles.Lead)).Read(Routes.People);

        Assert.Equal(["administrator", "counsellor", "editor", "lead"], administrator.Texts("tbody th"));
        Assert.Equal(["counsellor", "editor"], lead.Texts("tbody th"));
        Assert.Contains("23.11.2026", administrator.Texts("tbody td"));
        Assert.Equal(2, administrator.Texts("tbody td").Count(text => text == "Kyllä"));
    }

    [Fact]
    public async Task A_lead_reaches_no_lead_and_no_administrator()
    {
        var lead = await _site.SignedIn(StaffRoles.Lead);

        foreach (var role in (string[])[StaffRoles.Lead, StaffRoles.Administrator])
        {
            var path = await _site.PersonPath(role);
            foreach (var below in (string[])["", "/linkki", "/sulkeminen", "/avaus"])
                Assert.Equal(HttpStatusCode.NotFound, (await lead.Read(path + below)).Status);
        }
    }

    [Fact]
    public async Task A_role_changes_at_once_and_ends_what_the_old_one_had_open()
    {
        var (administrator, counsellor) = (await _site.SignedIn(StaffRoles.Administrator), await _site.SignedIn(StaffRoles.Counsellor));
        var path = await _site.PersonPath(StaffRoles.Counsellor);

        await administrator.Presses(path, path, new() { ["Form.Role"] = StaffRoles.Editor, ["Form.Name"] = "Eila Esimerkki" });

        Assert.False(await counsellor.IsSignedIn());
        await counsellor.GivePassword(StaffRoles.Counsellor, _site.PasswordOf(StaffRoles.Counsellor));
        Assert.Equal("Työtila", (await counsellor.Read(Routes.Queue)).Text("h1"));
        Assert.Contains(AuditAct.RoleChanged, await _site.ActsAbout(StaffRoles.Counsellor));
    }

    [Fact]
    public async Task Nobody_gives_themselves_another_role()
    {
        var administrator = await _site.SignedIn(StaffRoles.Administrator);
        var path = await _site.PersonPath(StaffRoles.Administrator);

        var page = await administrator.Presses(path, path, new() { ["Form.Role"] = StaffRoles.Lead });

        Assert.Equal("Valitse rooli.", page.Text(".error-summary li"));
        Assert.Contains("Omaa rooliaan ei voi vaihtaa", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_makes_nobody_a_lead()
    {
        var lead = await _site.SignedIn(StaffRoles.Lead);
        var path = await _site.PersonPath(StaffRoles.Editor);

        var page = await lead.Presses(path, path, new() { ["Form.Role"] = StaffRoles.Lead });

        Assert.Equal("Välj en roll.", page.Text(".error-summary li"));
        Assert.DoesNotContain(AuditAct.RoleChanged, await _site.ActsAbout(StaffRoles.Editor));
    }

    [Fact]
    public async Task Who_is_shut_out_is_so_at_once_their_answers_stay_and_their_claims_return_to_the_queue()
    {
        var (answered, held) = (await _site.Ask("Mistä saa apua?"), await _site.Ask("Kuka auttaa vuokrassa?"));
        var counsellor = await _site.Counsellor();
        await counsellor.ClaimAndAnswer(answered, "Kelasta.");
        await counsellor.Claim(held);
        var administrator = await _site.SignedIn(StaffRoles.Administrator);
        var path = await _site.PersonPath(StaffRoles.Counsellor);

        var list = await administrator.Presses($"{path}/sulkeminen", $"{path}/sulkeminen");

        Assert.Contains("suljettu", list.Texts("td .tag"));
        Assert.False(await counsellor.IsSignedIn());
        await counsellor.GivePassword(StaffRoles.Counsellor, _site.PasswordOf(StaffRoles.Counsellor));
        Assert.False(await counsellor.IsSignedIn());
        var lead = await _site.Lead();
        Assert.NotNull((await lead.Read(Routes.Question(held))).Document.QuerySelector($"form[action='{Routes.QuestionClaim(held)}']"));
        Assert.Contains("Kelasta.", (await lead.Read(Routes.Question(answered))).Text("main"), StringComparison.Ordinal);
        Assert.Equal([AuditAct.Deactivated, AuditAct.Released, AuditAct.SignInFailed], (await _site.ActsAbout(StaffRoles.Counsellor)).TakeLast(3));
    }

    [Fact]
    public async Task Who_comes_back_begins_with_a_new_link_and_neither_old_password_nor_old_code_counts()
    {
        var administrator = await _site.SignedIn(StaffRoles.Administrator);
        var path = await _site.PersonPath(StaffRoles.Lead);
        await administrator.Presses($"{path}/sulkeminen", $"{path}/sulkeminen");

        var link = (await administrator.Presses(path, $"{path}/avaus")).ShownLink();
        var browser = _site.StaffBrowser();
        await browser.GivePassword(StaffRoles.Lead, _site.PasswordOf(StaffRoles.Lead));
        Assert.False(await browser.IsSignedIn());
        await browser.ChoosesPassword(link);
        await browser.GivePassword(StaffRoles.Lead, AccountVerbs.GoodPassword);

        Assert.Equal("Tvåstegsinloggning", (await browser.Read(Routes.Queue)).Text("h1"));
        Assert.Contains(AuditAct.Reactivated, await _site.ActsAbout(StaffRoles.Lead));
    }

    [Fact]
    public async Task The_last_administrator_is_not_shut_out()
    {
        var administrator = await _site.SignedIn(StaffRoles.Administrator);
        await administrator.Invites("toinen@example.org", StaffRoles.Administrator);
        var path = await _site.PersonPath(StaffRoles.Administrator);

        var refused = await administrator.Presses($"{path}/sulkeminen", $"{path}/sulkeminen");

        Assert.Contains("viimeinen ylläpitäjä", refused.Text(".error-summary"), StringComparison.Ordinal);
        Assert.True(await administrator.IsSignedIn());
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}
