using System.Globalization;
using System.Text;
using System.Text.Json;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Features.AdviceDesk.OpeningHours;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>A clock of its own, moved through every day of two years, over holidays, four clock changes and both turns of the year.</summary>
public sealed class OpeningYearTests(SiteHost site) : IClassFixture<SiteHost>
{
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly DateOnly End = new(2028, 1, 1);

    [Theory]
    [InlineData("fi-FI", "Avoinna tänään klo ", "Suljettu tänään (", "suljettu")]
    [InlineData("sv-FI", "Öppet i dag kl. ", "Stängt i dag (", "stängt")]
    public async Task Words_data_and_calendar_agree_on_every_day(string culture, string open, string holiday, string closed)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        await using var scope = site.Services.CreateAsyncScope();
        var clock = new FakeTimeProvider(HelsinkiTime.ToUtc(First, new(10, 0)));
        var text = ActivatorUtilities.CreateInstance<OpeningText>(scope.ServiceProvider, clock);
        var overview = ActivatorUtilities.CreateInstance<HoursOverview>(scope.ServiceProvider, clock, text);
        var json = ActivatorUtilities.CreateInstance<HoursJson>(scope.ServiceProvider, overview, text);
        var calendar = ActivatorUtilities.CreateInstance<HoursCalendar>(scope.ServiceProvider, overview, text);
        var (told, faults) = (new Dictionary<DateOnly, string>(), new List<string>());

        for (var day = First; day < End; day = day.AddDays(1))
        {
            clock.SetUtcNow(HelsinkiTime.ToUtc(day, new(10, 0)));
            if ((day.DayNumber - First.DayNumber) % ListedHours.DaysAhead == 0)
                faults.AddRange(Compare(Read(await json.Write(), told, closed), Encoding.UTF8.GetString(await calendar.Write())));
            var expected = told[day] == closed ? Holidays.On(day) is null ? "" : holiday : open + told[day].Split(' ', 2)[1];
            if (!text.Now.StartsWith(expected, StringComparison.Ordinal) || text.Now.StartsWith(open, StringComparison.Ordinal) != (told[day] != closed))
                faults.Add($"{day:O}: {text.Now}");
        }

        Faults.None(faults);
        Assert.Equal(End.DayNumber - First.DayNumber, told.Keys.Count(day => day < End));
        Assert.Equal(
            Enumerable.Range(First.DayNumber, End.DayNumber - First.DayNumber).Select(DateOnly.FromDayNumber).Count(WorkingDays.IsWorkingDay),
            told.Count(day => day.Key < End && day.Value != closed));
    }

    /// <returns>By day the openings that the fields give, in UTC.</returns>
    private static Dictionary<DateOnly, List<string>> Read(byte[] json, Dictionary<DateOnly, string> told, string closed)
    {
        using var document = JsonDocument.Parse(json);
        var openings = new Dictionary<DateOnly, List<string>>();
        foreach (var day in document.RootElement.GetProperty("lists")[0].GetProperty("days").EnumerateArray())
        {
            var date = DateOnly.ParseExact(day.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            told[date] = day.GetProperty("text").GetString()!;
            openings[date] = [.. day.GetProperty("hours").EnumerateArray().Select(span => $"{Utc(date, span, "opens")}–{Utc(date, span, "closes")}")];
            Assert.Equal(openings[date].Count == 0, told[date] == closed);
        }
        return openings;
    }

    private static IEnumerable<string> Compare(Dictionary<DateOnly, List<string>> openings, string file)
    {
        var lines = file.Split("\r\n");
        var events = lines.Where(line => line.StartsWith("DTSTART:", StringComparison.Ordinal)).Zip(lines.Where(line => line.StartsWith("DTEND:", StringComparison.Ordinal)))
            .Select(pair => $"{pair.First[8..]}–{pair.Second[6..]}").ToHashSet();
        return openings.Values.SelectMany(day => day).Where(opening => !events.Contains(opening)).Select(opening => $"{opening} is in no event")
            .Concat(events.Where(one => openings.TryGetValue(DayOf(one), out var day) && !day.Contains(one)).Select(one => $"{one} is only an event"));
    }

    private static DateOnly DayOf(string opening) =>
        HelsinkiTime.DayOf(DateTime.ParseExact(opening[..15], "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal));

    private static string Utc(DateOnly day, JsonElement span, string name) =>
        HelsinkiTime.ToUtc(day, TimeOnly.ParseExact(span.GetProperty(name).GetString()!, "HH:mm", CultureInfo.InvariantCulture)).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
