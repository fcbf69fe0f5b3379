using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk.Archive;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>
/// What there is to read, how it was read, and whom it helped. Numbers of readers under five are not told, nor are sums over weeks. Answer
/// pages tell how many each has helped so far (<see cref="AnswerFigures"/>): who notes those down each day may find a week that is not told
/// here. It tells of readers, of whom nothing is known, and of nobody's matter.
/// </summary>
public sealed class ReadTables(SiteDbContext database, ContentSnapshot content, FigureNames names, IStringLocalizer<Texts> texts, TimeProvider clock)
{
    /// <summary>Whole ones that are over.</summary>
    private const int Weeks = 12;

    public async Task<IReadOnlyList<FigureTable>> Make()
    {
        var end = HelsinkiTime.WeekOf(HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime));
        DateOnly[] weeks = [.. Enumerable.Range(1, Weeks).Select(back => end.AddDays(-7 * back)).Reverse()];
        return [await Reads(weeks, end), await Helped(weeks, end), await Readable()];
    }

    private async Task<FigureTable> Reads(DateOnly[] weeks, DateOnly end)
    {
        var first = weeks[0];
        var reads = await database.AnswerReads.Where(read => read.Week >= first && read.Week < end)
            .Join(database.PublishedAnswers, read => read.Answer, answer => answer.Id, (read, answer) => new { read.Week, answer.Language, read.Count })
            .GroupBy(read => new { read.Week, read.Language })
            .Select(alike => new { alike.Key.Week, alike.Key.Language, Count = alike.Sum(read => read.Count) }).ToListAsync();
        return Weekly(
            "Reads",
            weeks,
            [.. SiteLanguage.All.Select(language => (names.NameOf(Dimension.Language, language.Code),
                reads.Where(read => read.Language == language.Code).ToDictionary(read => read.Week, read => read.Count)))]);
    }

    private async Task<FigureTable> Helped(DateOnly[] weeks, DateOnly end)
    {
        var first = weeks[0];
        var helped = await database.AnswerHelp.Where(help => help.Day >= first && help.Day < end)
            .GroupBy(help => help.Day).Select(day => new { day.Key, Count = day.Sum(help => help.Count) }).ToListAsync();
        var found = await database.HelpSignals.Where(signal => signal.Day >= first && signal.Day < end)
            .GroupBy(signal => signal.Day).Select(day => new { day.Key, Count = day.Count() }).ToListAsync();
        return Weekly(
            "Helped",
            weeks,
            [
                (texts["Helped.Read"], ByWeek(helped.Select(day => (day.Key, day.Count)))),
                (texts["Helped.Asking"], ByWeek(found.Select(day => (day.Key, day.Count)))),
            ]);
    }

    private async Task<FigureTable> Readable()
    {
        var answers = await database.PublishedAnswers.Where(answer => answer.Withdrawal == null)
            .GroupBy(answer => answer.Language).Select(own => new { own.Key, Count = own.Count() }).ToDictionaryAsync(own => own.Key, own => own.Count);
        var rows = SiteLanguage.All.Select(language => new FigureRow(
            names.NameOf(Dimension.Language, language.Code),
            [answers.GetValueOrDefault(language.Code), content.All<Service>(language.Culture).Count()]));
        return new("Readable", [texts["Readable.Answers"], texts["Readable.Services"]], [.. rows]);
    }

    private FigureTable Weekly(string key, DateOnly[] weeks, List<(string Name, Dictionary<DateOnly, int> Counts)> columns) => new(
        key,
        [.. columns.Select(column => column.Name)],
        [.. weeks.Select(week => new FigureRow(names.NameOf(Dimension.Week, $"{week:yyyy-MM-dd}"), [.. columns.Select(column => Told(column.Counts.GetValueOrDefault(week)))]))])
    { Lead = texts[$"{key}.Lead"] };

    private static Dictionary<DateOnly, int> ByWeek(IEnumerable<(DateOnly Day, int Count)> days) =>
        days.GroupBy(day => HelsinkiTime.WeekOf(day.Day)).ToDictionary(week => week.Key, week => week.Sum(day => day.Count));

    private static int? Told(int count) => count is 0 or >= AnswerFigures.FewestShown ? count : null;
}
