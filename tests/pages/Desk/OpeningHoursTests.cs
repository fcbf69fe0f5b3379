using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

/// <summary>It is Monday 23 November; a lead of Development works in Swedish, a counsellor in Finnish.</summary>
public sealed class OpeningHoursTests
{
    [Fact]
    public async Task What_a_lead_sets_for_everybody_every_reader_has_at_once_and_who_set_it_stays_on_record()
    {
        await using var site = new SiteHost();
        var lead = await site.Lead();

        var saved = await lead.SetsWeek(new() { ["Form.Monday"] = "9-12, 16–20.30", ["Form.Friday"] = "" });

        Assert.Contains("9–12, 16–20.30", saved.Text(".duty-week"), StringComparison.Ordinal);
        Assert.Contains("lead ändrade 23.11.2026", saved.Text(".duty-week"), StringComparison.Ordinal);
        Assert.Equal("Avoinna tänään klo 9–12 ja 16–20.30", (await site.Visitor().Read(Routes.OpeningHours.Finnish)).Text(".lead"));
        Assert.Contains("\"opens\":\"09:00\",\"closes\":\"12:00\"", await site.Visitor().GetStringAsync(Routes.OpeningHoursJson.Finnish), StringComparison.Ordinal);
        Assert.Contains("Öppet i dag kl. 9–12 och 16–20.30", (await site.Visitor().Read(Routes.Ask.Swedish)).Text(".promise"), StringComparison.Ordinal);
        Assert.Equal([false, true], await site.With<SiteDbContext, List<bool>>(database => database.WeekPlans.OrderBy(plan => plan.Id).Select(plan => plan.EndedUtc == null).ToListAsync()));
        var log = await (await site.SignedIn(StaffRoles.Administrator)).Read($"{Routes.AuditLog}?tapahtuma=OpeningHoursChanged");
        Assert.Single(log.Texts("tbody tr"));

        // Changing back undoes it.
        await lead.SetsWeek(new() { ["Form.Monday"] = "16–20", ["Form.Friday"] = "14–18" });
        Assert.Equal("Avoinna tänään klo 16–20", (await site.Visitor().Read(Routes.OpeningHours.Finnish)).Text(".lead"));
    }

    [Fact]
    public async Task A_language_and_a_topic_have_hours_of_their_own_until_they_are_removed()
    {
        await using var site = new SiteHost();
        var lead = await site.Lead();
        var topic = Routes.DutyWeek("sv", "benefits");

        var before = await lead.Read(topic);
        await lead.SetsWeek(new() { ["Form.Monday"] = "", ["Form.Tuesday"] = "9–12" }, Routes.DutyWeek("sv"));
        await lead.SetsWeek(new() { ["Form.Monday"] = "13–14" }, topic);
        var (finnish, swedish) = (await site.Visitor().Read(Routes.OpeningHours.Finnish), await site.Visitor().Read(Routes.OpeningHours.Swedish));

        Assert.Equal("16–20", before.Document.QuerySelector("#monday")!.GetAttribute("value"));
        Assert.Equal("Öppet i morgon kl. 9–12", swedish.Text(".lead"));
        Assert.Equal(["De följande 14 dagarna", "Stöd och utkomst", "Rådgivning på finska", "Rådgivning på engelska"], swedish.Texts(".hours-lists h2"));
        Assert.Equal(["Seuraavat 14 päivää", "Neuvonta ruotsiksi", "Tuet ja toimeentulo, ruotsiksi"], finnish.Texts(".hours-lists h2"));

        var removed = await lead.Press(Routes.DutyWeek("sv"), Routes.DutyWeekRemoval("sv", null));
        await lead.Press(topic, Routes.DutyWeekRemoval("sv", "benefits"));

        Assert.Contains("Borttaget", removed.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Equal(["Seuraavat 14 päivää"], (await site.Visitor().Read(Routes.OpeningHours.Finnish)).Texts(".hours-lists h2"));
    }

    [Fact]
    public async Task A_special_day_tells_its_reason_in_both_languages_and_goes_again()
    {
        await using var site = new SiteHost();
        var lead = await site.Lead();
        var typed = new Dictionary<string, string> { ["Form.FirstDay"] = "2026-11-23", ["Form.FinnishReason"] = "koulutuspäivä", ["Form.SwedishReason"] = "utbildningsdag" };

        await lead.SetsDay(typed);
        var closed = await site.Visitor().Read(Routes.OpeningHours.Finnish);
        await lead.SetsDay(new(typed) { ["Form.Hours"] = "10–11" });
        var page = await lead.Read(Routes.DutyCalendar);
        var other = await site.Visitor().Read(Routes.OpeningHours.Swedish);

        Assert.Equal("Suljettu tänään (koulutuspäivä). Avoinna huomenna klo 16–20", closed.Text(".lead"));
        Assert.Equal("Öppet i dag kl. 10–11", other.Text(".lead"));
        Assert.Equal("utbildningsdag", other.Text(".hours .note"));
        Assert.Equal(["måndag 23.11.2026, Alla: 10–11 (utbildningsdag)"], page.Texts(".absences li > span:first-child"));

        await lead.Press(Routes.DutyCalendar, Routes.DutyDayRemoval);
        Assert.Equal("Avoinna tänään klo 16–20", (await site.Visitor().Read(Routes.OpeningHours.Finnish)).Text(".lead"));
    }

    [Fact]
    public async Task Days_in_a_row_are_one_line_to_leads_and_a_day_each_to_readers_and_go_one_by_one_or_all_at_once()
    {
        await using var site = new SiteHost();
        var lead = await site.Lead();
        await lead.SetsDay(new() { ["Form.FirstDay"] = "2026-11-25", ["Form.Hours"] = "10–11" });

        await lead.SetsDay(new() { ["Form.FirstDay"] = "2026-11-23", ["Form.LastDay"] = "27.11.2026", ["Form.FinnishReason"] = "syystauko", ["Form.SwedishReason"] = "höstpaus" });
        var all = await lead.Read(Routes.DutyCalendar);
        var readers = await site.Visitor().Read(Routes.OpeningHours.Finnish);
        var day = all.Document.QuerySelectorAll(".days-one button")[2];
        var cut = await lead.Submit(all, new Dictionary<string, string> { ["id"] = day.GetAttribute("value")! }, ".days-one form");
        var old = await lead.Submit(all, new Dictionary<string, string>(), ".absences form");

        Assert.Equal(["mån 23.11–fre 27.11.2026, Alla: stängt (höstpaus)"], all.Texts(".absences li > span:first-child"));
        Assert.Equal(5, readers.Texts(".hours .note").Count(note => note == "syystauko"));
        Assert.StartsWith("Suljettu tänään (syystauko). Avoinna seuraavan kerran maanantaina 30.11.", readers.Text(".lead"), StringComparison.Ordinal);
        Assert.Equal(("onsdag 25.11.2026", "Ta bort den avvikande dagen: onsdag 25.11.2026, Alla"), (day.TextContent, day.GetAttribute("aria-label")));
        Assert.Equal("Ta bort de avvikande dagarna: mån 23.11–fre 27.11.2026, Alla", all.Document.QuerySelector(".absences form button")!.GetAttribute("aria-label"));
        Assert.Equal(["mån 23.11–tis 24.11.2026, Alla: stängt (höstpaus)", "tors 26.11–fre 27.11.2026, Alla: stängt (höstpaus)"], cut.Texts(".absences li > span:first-child"));
        // The page that was read before still had the day, so all stay.
        Assert.Equal(2, old.Texts(".absences li").Count());

        var last = await lead.Submit(cut, new Dictionary<string, string>(), ".absences form");
        Assert.Single(last.Texts(".absences li"));
        Assert.Equal("Avoinna tänään klo 16–20", (await site.Visitor().Read(Routes.OpeningHours.Finnish)).Text(".lead"));
        Assert.Equal(4, (await (await site.SignedIn(StaffRoles.Administrator)).Read($"{Routes.AuditLog}?tapahtuma=SpecialDayChanged")).Texts("tbody tr").Count());
    }

    [Fact]
    public async Task Looking_first_shows_what_readers_would_see_and_saves_nothing()
    {
        await using var site = new SiteHost();
        var lead = await site.Lead();

        var week = await lead.SetsWeek(new() { ["Form.Monday"] = "7–8", [Routes.PreviewParameter] = "true" });
        var day = await lead.SetsDay(new() { ["Form.FirstDay"] = "24.11.2026", ["Form.Hours"] = "", [Routes.PreviewParameter] = "true" });

        Assert.Equal("Öppet i morgon kl. 16–20", week.Text(".desk-part strong"));
        Assert.Equal("7–8", week.Document.QuerySelector("#monday")!.GetAttribute("value"));
        Assert.Contains("avvikande tid", day.Texts(".hours .note"));
        Assert.Equal("Avoinna tänään klo 16–20", (await site.Visitor().Read(Routes.OpeningHours.Finnish)).Text(".lead"));
    }

    [Fact]
    public async Task A_counsellor_reads_the_hours_and_can_only_propose_others()
    {
        await using var site = new SiteHost();

        var page = await (await site.Counsellor()).Read(Routes.DutyCalendar);

        Assert.Contains("16–20", page.Text(".duty-week"), StringComparison.Ordinal);
        Assert.Equal(["Ehdota muutosta", "Ehdota poikkeavia päiviä"], page.Texts("main a.button"));
        Assert.Empty(page.Document.QuerySelectorAll("main form[method=post]"));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await (await site.Lead()).GetAsync(Routes.DutyWeek("xx"))).StatusCode);
    }
}

/// <summary>What is refused changes nothing, so one site serves all.</summary>
public sealed class OpeningHoursRefusalTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("Form.Monday", "20–16", "Stängningen är före öppningen. Kontrollera tiderna.")]
    [InlineData("Form.Tuesday", "9–13, 12–16", "Tiderna överlappar. Slå ihop dem eller ändra den ena.")]
    [InlineData("Form.Sunday", "kvällen", "Vi förstod inte tiden. Skriv till exempel 16–20 eller 9–12, 16–20.30.")]
    public async Task A_week_that_cannot_be_meant_keeps_what_was_typed_and_says_why_beside_the_field(string field, string typed, string problem)
    {
        var refused = await (await site.Lead()).SetsWeek(new() { [field] = typed });

        Assert.Equal([problem], refused.Texts(".error-summary li"));
        var input = refused.Document.QuerySelector($"[name='{field}']")!;
        Assert.Equal((typed, "true", problem), (input.GetAttribute("value"), input.GetAttribute("aria-invalid"), refused.Text($"#{input.GetAttribute("aria-describedby")}")));
    }

    [Theory]
    [InlineData("2026-12-21", "Den sista dagen är före den första. Kontrollera dagarna.")]
    [InlineData("2027-01-22", "Du kan ge högst 31 dagar på en gång. Är pausen längre, ge de övriga dagarna för sig.")]
    [InlineData("nyåret", "Ange en dag, till exempel 24.12.2026.")]
    public async Task A_last_day_that_cannot_be_meant_is_refused_in_words_beside_it(string last, string problem)
    {
        var refused = await (await site.Lead()).SetsDay(new() { ["Form.FirstDay"] = "2026-12-22", ["Form.LastDay"] = last });

        var input = refused.Document.QuerySelector("#lastDay")!;
        Assert.Equal((last, "2026-12-22"), (input.GetAttribute("value"), refused.Document.QuerySelector("#firstDay")!.GetAttribute("value")));
        Assert.Contains(problem, input.GetAttribute("aria-describedby")!.Split(' ').Select(id => refused.Text($"#{id}")));
        Assert.Empty(await site.With<SiteDbContext, List<DateOnly>>(database => database.DayPlans.Select(plan => plan.Day).ToListAsync()));
    }

    [Theory]
    [InlineData("2026-11-22", "", "", "", "Den här dagen har redan varit. Välj i dag eller en kommande dag.")]
    [InlineData("2036-11-22", "", "", "", "Dagen är mer än två år bort. Kontrollera årtalet.")]
    [InlineData("julafton", "", "", "", "Ange en dag, till exempel 24.12.2026.")]
    [InlineData("2026-12-22", "12–10", "", "", "Stängningen är före öppningen. Kontrollera tiderna.")]
    [InlineData("2026-12-22", "", "koulutus", "", "Ge orsaken också på det här språket, eller lämna båda tomma.")]
    public async Task A_day_that_cannot_be_meant_is_refused_in_words(string day, string hours, string finnish, string swedish, string problem)
    {
        var refused = await (await site.Lead()).SetsDay(new() { ["Form.FirstDay"] = day, ["Form.Hours"] = hours, ["Form.FinnishReason"] = finnish, ["Form.SwedishReason"] = swedish });

        Assert.Equal([problem], refused.Texts(".error-summary li"));
        Assert.Equal((hours, finnish), (refused.Document.QuerySelector("#hours")!.GetAttribute("value") ?? "", refused.Document.QuerySelector("#finnishReason")!.GetAttribute("value") ?? ""));
    }
}

file static class OpeningHoursVerbs
{
    public static async Task<ReadPage> SetsWeek(this HttpClient lead, Dictionary<string, string> typed, string? path = null) =>
        await lead.Submit(await lead.Read(path ?? Routes.DutyWeek()), typed, ".duty-form");

    public static async Task<ReadPage> SetsDay(this HttpClient lead, Dictionary<string, string> typed) =>
        await lead.Submit(await lead.Read(Routes.DutyDays), typed, "main .desk-form");
}
