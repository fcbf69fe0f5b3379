using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.Statistics;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>Makes tables of a counted month. It only chooses among what is told; it counts nothing anew, so that no choice tells more than all of it.</summary>
public sealed class FigureTables(FigureNames names, IStringLocalizer<Texts> texts)
{
    /// <param name="month">The month that is read.</param>
    /// <param name="before">What it is compared with; null where there is none.</param>
    /// <param name="access">Whoever sees not all topics sees the topics alone, and of them their own.</param>
    public async Task<IReadOnlyList<FigureTable>> Of(CountedMonth month, CountedMonth? before, TopicAccess? access)
    {
        await names.Load();
        List<FigureTable> topics =
        [
            List("Topics", Dimension.Topic, month, before, access),
            Crossing("TopicLanguages", Dimension.Topic, Dimension.Language, month, access),
            Crossing("TopicAges", Dimension.Topic, Dimension.AgeBand, month, access),
        ];
        return access is not null ? topics :
        [
            Weeks(month),
            .. topics,
            List("Languages", Dimension.Language, month, before),
            List("Ages", Dimension.AgeBand, month, before),
            List("Municipalities", Dimension.Municipality, month, before),
            List("Places", Dimension.Place, month, before),
            Crossing("Hours", Dimension.Weekday, Dimension.DayPart, month) with { IsHeat = true },
            List("Verdicts", Dimension.Verdict, month, before),
        ];
    }

    private FigureTable Weeks(CountedMonth month) => new(
        "Weeks",
        [texts["Asked"]],
        [.. month.Period.Weeks.Select(week => $"{week:yyyy-MM-dd}").Select(week => new FigureRow(names.NameOf(Dimension.Week, week), [month.Of(new(Dimension.Week, week))]))]);

    private FigureTable List(string key, Dimension dimension, CountedMonth month, CountedMonth? before, TopicAccess? access = null)
    {
        CountedMonth[] months = before is null ? [month] : [month, before];
        var rows =
            from entry in Seen(names.KeysOf(dimension, months), access)
            select new FigureRow(names.NameOf(dimension, entry), [.. months.Select(counted => counted.Of(new(dimension, entry)))]);
        return new(key, [.. months.Select(counted => texts["Month", counted.Period.FirstDay].Value)], [.. rows]);
    }

    private FigureTable Crossing(string key, Dimension row, Dimension column, CountedMonth month, TopicAccess? access = null)
    {
        var columns = names.KeysOf(column, month);
        var rows =
            from entry in Seen(names.KeysOf(row, month), access)
            select new FigureRow(names.NameOf(row, entry), [.. columns.Select(other => month.Of(Cell.Crossing(row, entry, column, other)))]);
        return new(key, [.. columns.Select(other => names.NameOf(column, other))], [.. rows]) { IsCrossing = true };
    }

    private static IEnumerable<string> Seen(IEnumerable<string> keys, TopicAccess? access) => keys.Where(key => access is null || access.Sees(key));
}
