using System.Net;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.OpeningHours;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

        await counsellor.Submit(week, new Dictionary<string, string> { ["Form.Monday"] = "9–12", ["Why"] = "Koululaiset kysyvät aamulla." }, ".duty-form");
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
        await counsellor.Proposes(new() { ["Why"] = "Kysyjä 131052-308T on pyytänyt." });

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
        Assert.Contains("den första dagen redan har gått", refused.Text(".notice"), StringComparison.Ordinal);
        Assert.Empty(await _site.With<SiteDbContext, List<DateOnly>>(database => database.DayPlans.Select(plan => plan.Day).ToListAsync()));
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_sent_and_what_was_typed_is_kept()
    {
        var counsellor = await _site.Counsellor();

        var refused = await counsellor.Proposes(new() { ["Form.Hours"] = "9–10", ["Why"] = "" });

        Assert.Equal(["Kerro lyhyesti, miksi ehdotat tätä."], refused.Texts(".error-summary li"));
        Assert.Equal("9–10", refused.Document.QuerySelector("#hours")!.GetAttribute("value"));
        Assert.Empty((await counsellor.Read(Routes.DutyCalendar)).Texts("#proposals"));
    }

    [Fact]
    public async Task What_was_proposed_before_the_hours_changed_is_not_taken_into_use_in_one_press()
    {
        var (counsellor, lead) = (await _site.Counsellor(), await _site.Lead());
        await counsellor.Proposes(new() { ["Form.LastDay"] = "2026-11-24" });
        await counsellor.Submit(await counsellor.Read(Routes.DutyWeek("sv")), new Dictionary<string, string> { ["Form.Monday"] = "9–12", ["Why"] = "Aamulla kysytään." }, ".duty-form");
        await counsellor.Proposes(new() { ["Form.FirstDay"] = "2026-11-25" });
        var before = await lead.Read(Routes.DutyCalendar);
        _site.Clock.Advance(TimeSpan.FromMinutes(1));
        await lead.Submit(await lead.Read(Routes.DutyDays), new Dictionary<string, string> { ["Form.FirstDay"] = "2026-11-24", ["Form.Hours"] = "16–18" }, "main .desk-form");
        await lead.Submit(await lead.Read(Routes.DutyWeek("sv")), new Dictionary<string, string> { ["Form.Monday"] = "10–11" }, ".duty-form");

        var waiting = await lead.Read(Routes.DutyCalendar);
        foreach (var overtaken in (int[])[1, 2])
            Assert.Contains("tiderna har ändrats efter förslaget", (await lead.Accepts(before, overtaken)).Text(".notice"), StringComparison.Ordinal);

        Assert.Equal(2, waiting.Texts("[aria-labelledby=proposals] strong").Count(text => text == "Tiderna har ändrats efter det här förslaget. Det kan inte längre tas i bruk som det är."));
        Assert.Equal([Routes.DutyProposalAcceptance(3)], waiting.Document.QuerySelectorAll("[aria-labelledby=proposals] form").Select(form => form.GetAttribute("action")));
        Assert.Contains("Aikoja on muutettu tämän ehdotuksen jälkeen.", (await counsellor.Read(Routes.DutyCalendar)).Text("[aria-labelledby=proposals]"), StringComparison.Ordinal);
        Assert.Contains("Tiderna har ändrats", (await lead.Read(Routes.DutyProposalDeclining(1))).Text("main"), StringComparison.Ordinal);
        Assert.Contains("taget i bruk", (await lead.Accepts(before, 3)).Text(".notice"), StringComparison.Ordinal);
        Assert.Equal([new(2026, 11, 24), new(2026, 11, 25)], await _site.With<SiteDbContext, List<DateOnly>>(database => database.DayPlans.OrderBy(plan => plan.Day).Select(plan => plan.Day).ToListAsync()));
        Assert.Equal(2, await _site.With<SiteDbContext, int>(database => database.WeekPlans.CountAsync()));
    }

    [Fact]
    public async Task What_is_decided_already_is_said_to_be_however_late_somebody_presses()
    {
        var (counsellor, lead) = (await _site.Counsellor(), await _site.Lead());
        await counsellor.Proposes([]);
        await counsellor.Proposes(new() { ["Form.FirstDay"] = "2026-11-24" });
        var before = await lead.Read(Routes.DutyCalendar);
        await lead.Accepts(before, 1);
        await counsellor.Press(Routes.DutyCalendar, Routes.DutyProposalWithdrawal(2));

        foreach (var decided in (int[])[1, 2])
            Assert.Contains("redan avgjort", (await lead.Accepts(before, decided)).Text(".notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_decide_in_the_same_moment_one_wins()
    {
        var counsellor = await _site.Counsellor();
        await counsellor.Proposes([]);
        await counsellor.Proposes(new() { ["Form.FirstDay"] = "2026-11-24" });

        async Task<(HoursProposals Proposals, HoursProposal One)> Open(AsyncServiceScope scope, int id)
        {
            var proposals = scope.ServiceProvider.GetRequiredService<HoursProposals>();
            return (proposals, (await proposals.Find(id))!);
        }
        var by = (await _site.With<SiteDbContext, HoursProposal>(database => database.HoursProposals.FirstAsync())).ProposedBy;
        await using (AsyncServiceScope one = _site.Services.CreateAsyncScope(), two = _site.Services.CreateAsyncScope())
        {
            var (first, second) = (await Open(one, 1), await Open(two, 1));
            Assert.Null(await first.Proposals.Accept(first.One, by));
            Assert.Equal(AcceptFault.Decided, await second.Proposals.Accept(second.One, by));
        }
        await using (AsyncServiceScope one = _site.Services.CreateAsyncScope(), two = _site.Services.CreateAsyncScope())
        {
            var (first, second) = (await Open(one, 2), await Open(two, 2));
            Assert.True(await first.Proposals.Withdraw(first.One, by));
            Assert.Equal(AcceptFault.Decided, await second.Proposals.Accept(second.One, by));
        }

        Assert.Equal([ProposalOutcome.Accepted, ProposalOutcome.Withdrawn], await _site.With<SiteDbContext, List<ProposalOutcome?>>(database => database.HoursProposals.OrderBy(one => one.Id).Select(one => one.Outcome).ToListAsync()));
        Assert.Single(await _site.With<SiteDbContext, List<int>>(database => database.DayPlans.Select(plan => plan.Id).ToListAsync()));
    }

    [Fact]
    public async Task Two_presses_propose_once_and_say_the_same()
    {
        var counsellor = await _site.Counsellor();
        var form = await counsellor.Read(Routes.DutyDays);
        var typed = new Dictionary<string, string> { ["Form.FirstDay"] = "2026-11-24", ["Form.Hours"] = "9–12", ["Why"] = "Aamulla kysytään." };

        var sent = await Task.WhenAll(counsellor.Submit(form, typed, "main .desk-form"), counsellor.Submit(form, typed, "main .desk-form"));

        Assert.All(sent, page => Assert.Contains("Ehdotus on lähetetty", page.Text(".notice"), StringComparison.Ordinal));
        Assert.Single((await counsellor.Read(Routes.DutyCalendar)).Texts("[aria-labelledby=proposals] li"));
    }

    [Fact]
    public async Task Who_looks_first_may_give_the_reason_later()
    {
        var counsellor = await _site.Counsellor();
        var looking = new Dictionary<string, string> { ["Form.FirstDay"] = "2026-11-24", ["Form.Hours"] = "9–12", [Routes.PreviewParameter] = "true" };

        var day = await counsellor.Submit(await counsellor.Read(Routes.DutyDays), looking, "main .desk-form");
        var week = await counsellor.Submit(await counsellor.Read(Routes.DutyWeek("sv")), new Dictionary<string, string> { [Routes.PreviewParameter] = "true" }, ".duty-form");

        foreach (var page in (ReadPage[])[day, week])
        {
            Assert.NotEmpty(page.Texts("[aria-labelledby=preview]"));
            Assert.Empty(page.Texts(".error-summary li"));
        }
    }

    [Fact]
    public async Task An_identity_code_is_in_no_form_that_comes_back_and_in_nothing_that_readers_see()
    {
        const string Hetu = "131052-308T";
        var (counsellor, lead) = (await _site.Counsellor(), await _site.Lead());

        var looked = await counsellor.Proposes(new() { ["Why"] = $"Kysyjä {Hetu} pyysi.", [Routes.PreviewParameter] = "true" });
        var refused = await counsellor.Proposes(new() { ["Form.FinnishReason"] = $"Poissa {Hetu}", ["Form.SwedishReason"] = $"Borta {Hetu}", [Routes.PreviewParameter] = "true" });
        await counsellor.Proposes([]);
        var declining = await lead.Submit(await lead.Read(Routes.DutyProposalDeclining(1)), new Dictionary<string, string> { ["reason"] = $"{Hetu} {new string('a', 300)}" }, "main form");

        Assert.Equal("Poistimme perustelusta henkilötunnuksen, eikä sitä tallennettu.", looked.Text(".notice"));
        Assert.Equal("Kysyjä [henkilötunnus poistettu] pyysi.", looked.Text("#why"));
        Assert.Equal(2, refused.Texts(".error-summary li").Count(text => text.StartsWith("Tässä oli henkilötunnus.", StringComparison.Ordinal)));
        Assert.Equal("Poissa [henkilötunnus poistettu]", refused.Document.QuerySelector("[name='Form.FinnishReason']")!.GetAttribute("value"));
        Assert.Empty(refused.Texts("[aria-labelledby=preview]"));
        Assert.Contains("Vi tog bort en personbeteckning", declining.Text(".notice"), StringComparison.Ordinal);
        foreach (var page in (ReadPage[])[looked, refused, declining])
            Assert.DoesNotContain(Hetu, page.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reasons_are_emptied_when_the_proposer_is_told_of_it_no_more()
    {
        var (counsellor, lead) = (await _site.Counsellor(), await _site.Lead());
        await counsellor.Proposes([]);
        await counsellor.Proposes(new() { ["Form.FirstDay"] = "2027-02-01" });
        await lead.Submit(await lead.Read(Routes.DutyProposalDeclining(1)), new Dictionary<string, string> { ["reason"] = "Alla är på plats." }, "main form");

        _site.Clock.Advance(HoursProposal.ReasonsKept - TimeSpan.FromTicks(1));
        await _site.With<HoursProposals>(proposals => proposals.ForgetReasons());
        var kept = await Reasons();
        _site.Clock.Advance(TimeSpan.FromTicks(1));
        foreach (var _ in (int[])[1, 2])
            await _site.With<HoursProposals>(proposals => proposals.ForgetReasons());

        Assert.Equal([("Kaikki neuvojat ovat koulutuksessa.", "Alla är på plats."), ("Kaikki neuvojat ovat koulutuksessa.", null)], kept);
        Assert.Equal([("", null), ("Kaikki neuvojat ovat koulutuksessa.", null)], await Reasons());
        Assert.Single((await (await _site.Counsellor()).Read(Routes.DutyCalendar)).Texts("[aria-labelledby=proposals] li"));
        Assert.Equal("2", (await (await _site.SignedIn(StaffRoles.Administrator)).Read(Routes.Holdings)).Text("[data-testid=HoursProposals] td"));
    }

    private Task<List<(string Why, string? Answer)>> Reasons() => _site.With<SiteDbContext, List<(string, string?)>>(async database =>
        (await database.HoursProposals.AsNoTracking().OrderBy(one => one.Id).ToListAsync()).ConvertAll(one => (one.Why, one.Answer)));

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}

file static class HoursProposalVerbs
{
    /// <param name="list">As the lead has it open, whatever has happened since.</param>
    public static Task<ReadPage> Accepts(this HttpClient lead, ReadPage list, int proposal) =>
        lead.Submit(list, new Dictionary<string, string>(), $"form[action='{Routes.DutyProposalAcceptance(proposal)}']");

    public static async Task<ReadPage> Proposes(this HttpClient counsellor, Dictionary<string, string> typed) => await counsellor.Submit(
        await counsellor.Read(Routes.DutyDays),
        new Dictionary<string, string>(new Dictionary<string, string> { ["Form.FirstDay"] = "2026-11-23", ["Why"] = "Kaikki neuvojat ovat koulutuksessa." }.Concat(typed).GroupBy(field => field.Key).Select(field => field.Last())),
        "main .desk-form");
}
