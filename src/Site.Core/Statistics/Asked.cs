using System.Globalization;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Core.Statistics;

/// <summary>One question, as it is counted.</summary>
/// <param name="Fact">The same whether the question is still there or erased.</param>
/// <param name="Utc">Null once it is erased.</param>
public sealed record Asked(Fact Fact, DateTime? Utc)
{
    public const int HoursOfDayPart = 3;

    public const string Site = "Site";

    public string KeyOf(Dimension dimension) => dimension switch
    {
        Dimension.Language => Fact.Language,
        Dimension.Topic => Fact.Topic,
        Dimension.AgeBand => Fact.AgeBand,
        Dimension.ForWhom => Fact.ForWhom,
        Dimension.Week => $"{Fact.AskedWeek:yyyy-MM-dd}",
        Dimension.Municipality => Fact.Municipality?.ToString(),
        Dimension.Place => Fact.Place?.ToString() ?? Site,
        Dimension.Verdict => Fact.Verdict?.ToString(),
        Dimension.Weekday => Local?.DayOfWeek.ToString(),
        Dimension.DayPart => Local is { } local ? $"{local.Hour / HoursOfDayPart * HoursOfDayPart}" : null,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    } ?? Cell.Unknown;

    /// <summary>Which hours of which day the keys of a weekday and a part of the day name.</summary>
    /// <returns>False where one of them names none.</returns>
    public static bool TryRead(string weekday, string dayPart, out DayOfWeek day, out OpenSpan hours)
    {
        hours = default;
        if (!Enum.TryParse(weekday, out day) || !int.TryParse(dayPart, NumberStyles.None, CultureInfo.InvariantCulture, out var first))
            return false;
        hours = new(new(first, 0), new TimeOnly(first, 0).AddHours(HoursOfDayPart));
        return true;
    }

    private DateTime? Local => Utc is { } utc ? HelsinkiTime.LocalOf(utc) : null;
}
