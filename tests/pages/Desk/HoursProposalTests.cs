using System.Net;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

/// <summary>It is Monday 23 November; a counsellor of Development works in Finnish, a lead in Swedish.</summary>
public sealed class HoursProposalTests : IAsyncDisposable
{
    private readonly SiteHost _site = new();

    [Fact]
    public async Task What_a_counsellor_proposes_changes_nothing_until_a_lead_takes_it_into_use()
    {
        var (counsellor, lead) = (await _site.Counsellor(), await _site.Lead());

        var sent = await counsellor.Proposes(new() { ["Form.LastDay"] = "2026-11-24", ["Form.FinnishReason"] = "koulutus", ["Form.SwedishReason"] = "utbildning" });
        var before = await _site.Visitor().Read(Routes.OpeningHours.Finnish);
        var waiting = await lead.Read(Routes.DutyCalendar);
        var accepted = await lead.Press(Routes.DutyCalendar, Routes.DutyProposalAcceptance(1));

        Assert.Contains("Ehdotus on lähetetty", sent.Text(".notice"), StringComparison.Ordinal);
        Assert.Equal("Avoinna tänään klo 16–20", before.Text(".lead"));
        Assert.Contains("mån 23.11–tis 24.11.2026, Alla: stängt (utbildning)", waiting.Text("[aria-labelledby=proposals] li"), StringComparison.Ordinal);
        Assert.Contains("Motivering: Kaikki neuvojat ovat koulutuksessa.", waiting.Text("[aria-labelledby=proposals] li"), StringComparison.Ordinal);
        Assert.Empty(waiting.Texts("[aria-labelledby=days] li"));
        Assert.Equal(["mån 23.11–tis 24.11.2026, Alla: stängt (utbildning)"], accepted.Texts("[aria-labelledby=days] li > span:first-child"));
        Assert.Empty(accepted.Texts("#proposals"));
        Assert.StartsWith("Suljettu tänään (koulutus).", (await _site.Visitor().Read(Routes.OpeningHours.Finnish)).Text(".lead"), StringComparison.Ordinal);
        Assert.Contains("Otettu käyttöön. lead 23.11.2026.", (await counsellor.Read(Routes.DutyCalendar)).Text("[aria-labelledby=proposals] li"), StringComparison.Ordinal);

        Assert.Contains("redan avgjort", (await lead.Read(Routes.DutyProposalDeclining(1))).Text(".notice"), StringComparison.Ordinal);
        var log = await (await _site.SignedIn(StaffRoles.Administrator)).Read(Routes.AuditLog);
        foreach (var act in (string[])["Ehdotti muutosta neuvonnan aikoihin", "Otti ehdotuksen neuvonnan ajoista käyttöön", "Muutti neuvonnan poikkeavia päiviä"])
            Assert.Contains(log.Texts("tbody td"), cell => cell.Contains(act, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_week_is_proposed_too_and_who_declines_says_why_to_its_proposer()
    {
        var (counsellor, lead) = (await _site.Counsellor(), await _site.Lead());
        var week = await counsellor.Read(Routes.DutyWeek("sv"));

        await counsellor.Submit(week, new Dictionary<string, string> { ["Form.Monday"] = "9–12", ["Form.Why"] = "Koululaiset kysyvät aamulla." }, ".duty-form");
        var decline = await lead.Read(Routes.DutyProposalDeclining(1));
        var silent = await lead.Submit(decline, new Dictionary<string, string> { ["reason"] = " " }, "main form");
        await lead.Submit(decline, new Dictionary<string, string> { ["reason"] = "På morgonen är ingen här." }, "main form");
        var told = await counsellor.Read(Routes.DutyCalendar);

        Assert.Equal("Ehdota viikkoaikoja: Ruotsiksi", week.Text("h1"));
        Assert.Contains("9–12", decline.Text(".hours"), StringComparison.Ordinal);
        Assert.Equal(["Berätta kort varför förslaget inte tas i bruk."], silent.Texts(".error-summary li"));
        Assert.Contains("Ei otettu käyttöön. lead 23.11.2026. På morgonen är ingen här.", told.Text("[aria-labelledby=proposals] li"), StringComparison.Ordinal);
        Assert.Equal(1, await _site.With<SiteDbContext, int>(database => database.WeekPlans.CountAsync()));
    }

    [Fact]
    public async Task A_proposer_takes_it_back_and_what_has_gone_by_is_not_taken_into_use()
    {
        var (counsellor, lead) = (await _site.Counsellor(), await _site.Lead());
        await counsellor.Proposes([]);
        await counsellor.Proposes(new() { ["Form.Why"] = "Kysyjä 131052-308T on pyytänyt." });

        var token = (await lead.Read(Routes.DutyCalendar)).Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var foreign = await lead.PostAsync(Routes.DutyProposalWithdrawal(1), new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token }));
        var withdrawn = await counsellor.Press(Routes.DutyCalendar, Routes.DutyProposalWithdrawal(1));
        var waiting = await lead.Read(Routes.DutyCalendar);
        _site.Clock.SetUtcNow(new(2026, 11, 24, 0, 0, 0, TimeSpan.FromHours(2)));
        var refused = await (await _site.Lead()).Press(Routes.DutyCalendar, Routes.DutyProposalAcceptance(2));

        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Contains("Peruttu.", withdrawn.Texts("[aria-labelledby=proposals] strong"));
        Assert.Single(waiting.Texts("[aria-labelledby=proposals] li"));
        Assert.DoesNotContain("131052-308T", waiting.Text("main"), StringComparison.Ordinal);
        Assert.Contains("dagen har redan gått", refused.Text(".notice"), StringComparison.Ordinal);
        Assert.Empty(await _site.With<SiteDbContext, List<DateOnly>>(database => database.DayPlans.Select(plan => plan.Day).ToListAsync()));
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_sent_and_what_was_typed_is_kept()
    {
        var counsellor = await _site.Counsellor();

        var refused = await counsellor.Proposes(new() { ["Form.Hours"] = "9–10", ["Form.Why"] = "" });

        Assert.Equal(["Kerro lyhyesti, miksi ehdotat tätä."], refused.Texts(".error-summary li"));
        Assert.Equal("9–10", refused.Document.QuerySelector("#hours")!.GetAttribute("value"));
        Assert.Empty((await counsellor.Read(Routes.DutyCalendar)).Texts("#proposals"));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}

file static class HoursProposalVerbs
{
    public static async Task<ReadPage> Proposes(this HttpClient counsellor, Dictionary<string, string> typed) => await counsellor.Submit(
        await counsellor.Read(Routes.DutyDays),
        new Dictionary<string, string>(new Dictionary<string, string> { ["Form.FirstDay"] = "2026-11-23", ["Form.Why"] = "Kaikki neuvojat ovat koulutuksessa." }.Concat(typed).GroupBy(field => field.Key).Select(field => field.Last())),
        "main .desk-form");
}
