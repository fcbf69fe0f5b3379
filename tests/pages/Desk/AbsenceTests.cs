using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Absences;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

public sealed class AbsenceTests
{
    [Fact]
    public async Task What_who_is_away_has_in_hand_goes_back_at_midnight_in_Helsinki_but_what_waits_for_the_asker_stays()
    {
        await using var site = new SiteHost();
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        var (open, waiting) = (await site.Ask("Ehditkö ennen lomaa?"), await site.Ask("Odotatko minua?"));
        await counsellor.Claim(open);
        await counsellor.Claim(waiting);
        await counsellor.Submit(
            await counsellor.Read(Routes.Question(waiting)),
            new Dictionary<string, string> { ["Form.Text"] = "Minkä ikäinen olet?", ["Form.AskBack"] = "true" }, DeskVerbs.AnswerForm(waiting));

        var marked = await counsellor.MarksAway("2026-11-24", "2026-11-30");
        site.Clock.Advance(new DateTimeOffset(2026, 11, 23, 21, 59, 0, TimeSpan.Zero) - site.Clock.GetUtcNow());
        await site.With<AbsentClaims>(claims => claims.Run());
        var evening = await site.Held();
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await site.With<AbsentClaims>(claims => claims.Run());
        var night = await site.Held();
        await site.FollowUp(waiting, "Olen 17.");
        await site.With<AbsentClaims>(claims => claims.Run());

        Assert.Contains("Poissaolo on merkitty", marked.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Equal(["24.11.–30.11.2026"], marked.Texts(".absences li > span"));
        Assert.Equal([open, waiting], evening);
        Assert.Equal([waiting], night);
        Assert.Empty(await site.Held());
        lead = await site.Lead();
        Assert.Contains("borta, så frågan gick tillbaka till kön", (await lead.Read(Routes.Question(open))).Text(".claims"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_queue_and_the_hand_over_say_until_when_somebody_is_away_and_nothing_is_handed_to_them()
    {
        await using var site = new SiteHost();
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        var (theirs, mine) = (await site.Ask("Odottaako tämä?", topic: "rights"), await site.Ask("Kenelle annan?", topic: "rights"));
        await lead.MarksAway(await site.IdOf("lead"), "2026-11-23", "2026-11-30");
        await lead.Claim(theirs);
        await counsellor.Claim(mine);

        var queue = await counsellor.Read($"{Routes.Queue}?aihe=rights");
        var handOver = await counsellor.Read(Routes.QuestionHandover(mine));

        Assert.Contains("lead", queue.Text($"tr[data-question='{theirs}']"), StringComparison.Ordinal);
        Assert.Contains("poissa 30.11. asti", queue.Text($"tr[data-question='{theirs}']"), StringComparison.Ordinal);
        Assert.Contains("lead, poissa 30.11. asti", handOver.Texts("main li"));
        Assert.DoesNotContain(handOver.Texts("option"), option => option.StartsWith("lead", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everybody_marks_and_removes_their_own_days_and_a_lead_those_of_others()
    {
        await using var site = new SiteHost();
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        var colleague = (await site.Counsellors(1))[0];
        await counsellor.MarksAway("2026-12-23", "2027-01-03");
        await lead.MarksAway(await site.IdOf("counsellor"), "2026-11-25");
        var removal = (await counsellor.Read(Routes.Absences)).Document.QuerySelectorAll(".absences form")[1].GetAttribute("action")!;
        var token = (await colleague.Read(Routes.Absences)).Document.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var stolen = await colleague.PostAsync(removal, new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
        var own = await counsellor.Read(Routes.Absences);
        var removed = await counsellor.Press(Routes.Absences, removal);
        var log = await (await site.SignedIn(StaffRoles.Administrator)).Read($"{Routes.AuditLog}?tapahtuma=AbsenceMarked");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, stolen.StatusCode);
        Assert.Equal(["25.11.2026", "23.12.–3.1.2027"], own.Texts(".absences li > span"));
        Assert.Empty((await colleague.Read(Routes.Absences)).Texts(".absences li"));
        Assert.Equal(["counsellor 25.11.2026"], (await lead.Read(Routes.Absences)).Texts(".absences li > span"));
        Assert.Contains("Poissaolo on poistettu", removed.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Equal(2, log.Texts("tbody tr").Count());
        Assert.DoesNotContain("25.11", log.Text("tbody"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "Anna päivä, esimerkiksi 24.12.2026.")]
    [InlineData("2026-11-26", "2026-11-25", "Viimeinen päivä on ennen ensimmäistä. Tarkista päivät.")]
    [InlineData("2026-11-01", "2026-11-20", "Nämä päivät ovat jo menneet. Merkitse tämä tai tuleva päivä.")]
    [InlineData("2026-12-01", "2028-12-01", "Poissaolo voi kestää enintään 366 päivää ja alkaa enintään 366 päivän päästä. Pidempää poissaoloa varten tili suljetaan.")]
    public async Task Days_that_cannot_be_meant_are_refused_in_words(string from, string until, string problem)
    {
        await using var site = new SiteHost();

        var refused = await (await site.Counsellor()).MarksAway(from, until);

        Assert.Equal([problem], refused.Texts(".error-summary li"));
    }

    [Fact]
    public async Task What_is_long_over_is_forgotten()
    {
        await using var site = new SiteHost();
        await (await site.Counsellor()).MarksAway("2026-11-23");

        site.Clock.Advance(TimeSpan.FromDays(32));
        await site.With<AbsentClaims>(claims => claims.Run());

        Assert.Equal(0, await site.With<SiteDbContext, int>(database => database.Absences.CountAsync()));
    }
}

file static class AbsentVerbs
{
    /// <returns>Numbers of the questions that somebody has in hand.</returns>
    public static Task<List<int>> Held(this SiteHost site) => site.With<SiteDbContext, List<int>>(database => database.Questions
        .Where(question => question.Claims.Any(claim => claim.ReleasedUtc == null)).OrderBy(question => question.Number).Select(question => question.Number).ToListAsync());
}
