using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Promise;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>It is Monday 23 November; by the rule an answer comes on Thursday 26.</summary>
public sealed class PromiseTests : IAsyncDisposable
{
    private static readonly DateOnly October = new(2026, 10, 1);

    private readonly SiteHost _site = new();

    [Fact]
    public async Task Where_nobody_is_at_work_a_later_day_is_said_before_asking_and_kept_by_the_question()
    {
        var before = await _site.Visitor().Read(Routes.Ask.Finnish);
        var early = await _site.Ask("Kysyin ennen kuin kaikki lähtivät.");
        await EverybodyIsAway("2026-11-24", "2026-11-26");
        _site.Clock.Advance(TimeSpan.FromMinutes(1));

        var finnish = await _site.Visitor().Read(Routes.Ask.Finnish);
        var swedish = await _site.Visitor().Read(Routes.Ask.Swedish);
        var late = await _site.Ask("Kysyin, kun kaikki olivat jo lähdössä.");

        Assert.Equal("Saat vastauksen viimeistään torstaina 26.11.", before.Text(".promise h2"));
        Assert.DoesNotContain("Juuri nyt siihen menee pidempään", before.Text(".promise"), StringComparison.Ordinal);
        Assert.Equal("Saat vastauksen viimeistään tiistaina 1.12.", finnish.Text(".promise h2"));
        Assert.Contains("Juuri nyt siihen menee pidempään", finnish.Text(".promise"), StringComparison.Ordinal);
        Assert.Equal("Du får svar senast på tisdag 1.12.", swedish.Text(".promise h2"));
        Assert.Contains("tiistaina 1.12.", (await _site.Visitor().Read(Routes.Home.Finnish)).Text(".ask-promise"), StringComparison.Ordinal);
        Assert.Equal([new DateTime(2026, 11, 26, 22, 0, 0, DateTimeKind.Utc), new DateTime(2026, 12, 1, 22, 0, 0, DateTimeKind.Utc)], [await DueOf(early), await DueOf(late)]);
    }

    [Fact]
    public async Task A_desk_that_has_been_slow_says_so_before_it_is_asked()
    {
        var slow = new List<int>();
        for (var number = 0; number < AnswerPace.Fewest; number++)
            slow.Add(await _site.Ask($"Kuinka kauan tähän menee, numero {number}?"));

        _site.Clock.Advance(TimeSpan.FromDays(7));
        var page = await _site.Visitor().Read(Routes.Ask.Finnish);

        // Ten working days after Monday 30 November.
        Assert.Equal("Saat vastauksen viimeistään maanantaina 14.12.", page.Text(".promise h2"));
        Assert.Equal(new DateTime(2026, 11, 26, 22, 0, 0, DateTimeKind.Utc), await DueOf(slow[0]));
    }

    [Fact]
    public async Task A_month_that_is_over_is_told_and_never_changes_whatever_is_erased_or_answered_later()
    {
        var counsellor = await _site.Counsellor();
        var numbers = new List<int>();
        for (var number = 0; number < 6; number++)
            numbers.Add(await _site.Ask($"Ehtiikö tämä ajoissa, numero {number}?"));
        foreach (var number in numbers.Take(4))
            await counsellor.ClaimAndAnswer(number, "Ehtii, ja tässä on vastaus.");
        Assert.Contains("ei ole vielä päättynyt", (await _site.Visitor().Read(Routes.Promise.Finnish)).Text(".prose"), StringComparison.Ordinal);

        await Left(6, new(2026, 11, 1), minutes: 45);
        await _site.Erase(numbers[0]);
        _site.Clock.SetUtcNow(new(2026, 12, 1, 0, 0, 0, TimeSpan.FromHours(2)));
        await _site.With<PromiseMonths>(months => months.Freeze());
        var (finnish, swedish) = (await _site.Visitor().Read(Routes.Promise.Finnish), await _site.Visitor().Read(Routes.Promise.Swedish));

        Assert.Equal(["marraskuu 2026", "vähintään 10", "vähintään 50 %, enintään 5 myöhästyi", "enintään tunti työaikaa", "kysymyksiä alle 20, emme kerro"], finnish.Texts("tbody td"));
        Assert.Equal(["november 2026", "minst 10", "minst 50 %, högst 5 försenade", "högst en timme arbetstid", "färre än 20 frågor, vi berättar inte"], swedish.Texts("tbody td"));
        Assert.Contains("Meidän piti vastata marraskuussa 2026 vähintään 10 kysymykseen. Enintään 5 vastausta myöhästyi, eli ajoissa tuli vähintään 50 %. Puolet vastauksista tuli näin nopeasti: enintään tunti työaikaa.", finnish.Text(".prose"), StringComparison.Ordinal);
        Assert.Contains("I november 2026 skulle vi svara på minst 10 frågor. Högst 5 svar blev försenade, så minst 50 % kom i tid. Hälften av svaren kom så här snabbt: högst en timme arbetstid.", swedish.Text(".prose"), StringComparison.Ordinal);

        await (await _site.Counsellor()).ClaimAndAnswer(numbers[4], "Vastaus tulee myöhässä.");
        foreach (var number in numbers.Skip(1))
            await _site.Erase(number, ErasureReason.Quiet);
        _site.Clock.Advance(TimeSpan.FromDays(40));
        await _site.With<PromiseMonths>(months => months.Freeze());
        await _site.With<PromiseMonths>(months => months.Freeze());

        Assert.Equal(["joulukuu 2026", "Alle 5 kysymystä, siksi emme kerro lukuja", .. finnish.Texts("tbody td")], (await _site.Visitor().Read(Routes.Promise.Finnish)).Texts("tbody td"));
        Assert.Equal(0, await _site.With<SiteDbContext, int>(database => database.PromisedAnswers.CountAsync()));
    }

    [Fact]
    public async Task Of_a_month_with_fewer_than_five_neither_page_nor_database_keeps_a_figure()
    {
        await Left(4, October.AddMonths(-1), minutes: 960);
        await Left(22, October, minutes: 720);

        await _site.With<PromiseMonths>(months => months.Freeze());
        var page = await _site.Visitor().Read(Routes.Promise.Swedish);

        Assert.Equal(["oktober 2026", "minst 20", "alla", "1,5 arbetsdagar", "1,5 arbetsdagar", "september 2026", "Färre än 5 frågor, därför berättar vi inga siffror"], page.Texts("tbody td"));
        Assert.Contains("I oktober 2026 skulle vi svara på minst 20 frågor. Alla svar kom i tid. Hälften", page.Text(".prose"), StringComparison.Ordinal);
        Assert.Equal([null, 20], await Stored());
    }

    [Fact]
    public async Task A_month_frozen_before_the_rounding_is_told_like_any_other()
    {
        await _site.With<SiteDbContext>(database => database.Database.ExecuteSqlAsync(
            $"INSERT INTO PromiseMonths (Month, FrozenUtc, Promised, Kept, MedianMinutes, SlowestMinutes) VALUES ({October}, '2026-11-01 00:00:00', 43, 42, 301, 1441), ({October.AddMonths(-1)}, '2026-10-01 00:00:00', 9, 3, 31, 1442)"));

        var page = await _site.Visitor().Read(Routes.Promise.Finnish);

        Assert.Equal(["lokakuu 2026", "vähintään 40", "vähintään 87 %, enintään 5 myöhästyi", "enintään 6 tuntia työaikaa", "kysymyksiä alle 100 ja osa myöhässä, emme kerro", "syyskuu 2026", "vähintään 5", "osa myöhästyi, ehkä kaikki", "kysymyksiä alle 10, emme kerro", "kysymyksiä alle 20, emme kerro"], page.Texts("tbody td"));
        Assert.Contains("Meidän piti vastata lokakuussa 2026 vähintään 40 kysymykseen.", page.Text(".prose"), StringComparison.Ordinal);
        Assert.Contains("Jos yksikin vastaus myöhästyi, kysymyksiä pitää olla vähintään 100.", page.Text(".prose"), StringComparison.Ordinal);
        Assert.Contains("färre än 100 frågor och en del försenade, vi berättar inte", (await _site.Visitor().Read(Routes.Promise.Swedish)).Texts("tbody td"));
    }

    [Theory]
    [InlineData("/fi/neuvonta/lupaus", "Jos kysyt nyt, saat vastauksen viimeistään torstaina 26.11.")]
    [InlineData("/sv/radgivning/lofte", "Om du frågar nu får du svar senast torsdag 26.11")]
    public async Task The_page_says_what_holds_now(string path, string said)
    {
        var page = await _site.Visitor().Read(path);

        Assert.Equal(said, page.Text(".lead"));
        Assert.NotNull((await _site.Visitor().Read(path[..3])).Document.QuerySelector($"footer a[href='{path}']"));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private Task Left(int count, DateOnly month, int minutes) => _site.With<SiteDbContext>(database =>
    {
        database.AddRange(Enumerable.Range(0, count).Select(_ => new PromisedAnswer { Month = month, IsKept = true, Minutes = minutes }));
        return database.SaveChangesAsync();
    });

    private Task<List<int?>> Stored() => _site.With<SiteDbContext, List<int?>>(database =>
        database.PromiseMonths.OrderBy(month => month.Month).Select(month => EF.Property<int?>(month, "Promised")).ToListAsync());

    private Task EverybodyIsAway(string from, string until) => _site.With<SiteDbContext>(async database =>
    {
        foreach (var staff in await database.Users.Select(user => user.Id).ToListAsync())
            database.Add(new Absence { Staff = staff, From = DateOnly.Parse(from, null), Until = DateOnly.Parse(until, null), MarkedBy = staff, MarkedUtc = _site.Clock.GetUtcNow().UtcDateTime });
        await database.SaveChangesAsync();
    });

    private Task<DateTime> DueOf(int number) => _site.With<SiteDbContext, DateTime>(database =>
        database.Questions.Where(question => question.Number == number).Select(question => question.DueUtc).SingleAsync());
}
