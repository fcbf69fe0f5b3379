using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Features.AdviceDesk.OpeningHours;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>Makes tables of a counted month. It only chooses among what is told; it counts nothing anew, so that no choice tells more than all of it.</summary>
public sealed class FigureTables(FigureNames names, PublishedHours hours, IStringLocalizer<Texts> texts)
{
    /// <summary>All that is told of a month, to everybody.</summary>
    /// <param name="month">The month that is read.</param>
    /// <param name="before">What it is compared with; null where there is none.</param>
    public async Task<IReadOnlyList<FigureTable>> Of(CountedMonth month, CountedMonth? before)
    {
        await names.Load();
        return
        [
            Weeks(month),
            .. Topics(month, before, null),
            List("Languages", Dimension.Language, month, before),
            List("Ages", Dimension.AgeBand, month, before),
            List("Whose", Dimension.ForWhom, month, before),
            List("Municipalities", Dimension.Municipality, month, before),
            List("Places", Dimension.Place, month, before),
            Hours(month),
            List("Verdicts", Dimension.Verdict, month, before),
        ];
    }

    /// <summary>For whoever sees not all topics: of the topics their own, and nothing else.</summary>
    public async Task<IReadOnlyList<FigureTable>> OfTopics(CountedMonth month, CountedMonth? before, TopicAccess access)
    {
        await names.Load();
        return Topics(month, before, access);
    }

    private IReadOnlyList<FigureTable> Topics(CountedMonth month, CountedMonth? before, TopicAccess? access) =>
    [
        List("Topics", Dimension.Topic, month, before, access),
        Crossing("TopicLanguages", Dimension.Topic, Dimension.Language, month, access),
        Crossing("TopicAges", Dimension.Topic, Dimension.AgeBand, month, access),
    ];

    private FigureTable Weeks(CountedMonth month) => Table(
        "Weeks",
        month,
        [texts["Asked"]],
        month.Period.Weeks.Select(week => $"{week:yyyy-MM-dd}").Select(week => new FigureRow(names.NameOf(Dimension.Week, week), [month.Of(new(Dimension.Week, week))])));

    private FigureTable List(string key, Dimension dimension, CountedMonth month, CountedMonth? before, TopicAccess? access = null)
    {
        CountedMonth[] months = [.. new[] { month, before }.OfType<CountedMonth>().Where(counted => counted.Has(dimension))];
        var rows =
            from entry in Seen(months.Length > 0 ? names.KeysOf(dimension, months) : [], access)
            select new FigureRow(names.NameOf(dimension, entry), [.. months.Select(counted => counted.Of(new(dimension, entry)))]);
        return Table(key, month, months.Select(counted => texts["Month", counted.Period.FirstDay].Value), rows);
    }

    private FigureTable Crossing(string key, Dimension row, Dimension column, CountedMonth month, TopicAccess? access = null)
    {
        var columns = names.KeysOf(column, month);
        var rows =
            from entry in Seen(names.KeysOf(row, month), access)
            select new FigureRow(names.NameOf(row, entry), [.. columns.Select(other => month.Of(Cell.Crossing(row, entry, column, other)))]);
        return Table(key, month, columns.Select(other => names.NameOf(column, other)), rows) with { IsCrossing = true };
    }

    /// <summary>When was asked, beside when somebody is on duty: where many ask and nobody is there, a turn is missing.</summary>
    private FigureTable Hours(CountedMonth month)
    {
        var table = Crossing("Hours", Dimension.Weekday, Dimension.DayPart, month);
        var (days, parts) = (names.KeysOf(Dimension.Weekday, month), names.KeysOf(Dimension.DayPart, month));
        var week = hours.Current.Hours.WeekOf(DutyScope.Everybody);
        return table with
        {
            IsHeat = true,
            Lead = texts["Hours.Lead"],
            Rows = [.. table.Rows.Zip(days, (row, day) => row with
            {
                OnDuty = Enumerable.Range(0, parts.Count).Where(part => Asked.TryRead(day, parts[part], out var weekday, out var span) && week?.Touches(weekday, span) == true).ToHashSet(),
            })],
        };
    }

    private FigureTable Table(string key, CountedMonth month, IEnumerable<string> columns, IEnumerable<FigureRow> rows) =>
        new(key, [.. columns], [.. rows]) { Month = month.Period, Empty = texts["Empty"] };

    private static IEnumerable<string> Seen(IEnumerable<string> keys, TopicAccess? access) => keys.Where(key => access is null || access.Sees(key));
}
