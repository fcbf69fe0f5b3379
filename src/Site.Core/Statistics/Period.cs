using System.Globalization;

namespace EmploymentNet.Core.Statistics;

/// <summary>A month of whole weeks: facts know no day, and weeks must add up to months. A week belongs where its Thursday is, as with years.</summary>
public readonly record struct Period(int Year, int Month) : IComparable<Period>
{
    /// <summary>How many days after its end it is counted: by then most have said whether they were helped.</summary>
    public const int Settling = 14;

    private const string Format = "yyyy-MM";

    private static readonly TimeSpan _toThursday = TimeSpan.FromDays(3);

    /// <summary>Of the month that gives it its name.</summary>
    public DateTime FirstDay => new(Year, Month, 1);

    /// <summary>The Monday of its first week.</summary>
    public DateOnly First
    {
        get
        {
            var day = DateOnly.FromDateTime(FirstDay);
            return day.AddDays((DayOfWeek.Thursday - day.DayOfWeek + 7) % 7 - _toThursday.Days);
        }
    }

    /// <summary>The Monday after its last week.</summary>
    public DateOnly End => Next.First;

    public IEnumerable<DateOnly> Weeks
    {
        get
        {
            for (var week = First; week < End; week = week.AddDays(7))
                yield return week;
        }
    }

    /// <summary>The first day on which it is counted.</summary>
    public DateOnly CountedFrom => End.AddDays(Settling);

    public Period Next => Of(DateOnly.FromDateTime(FirstDay).AddMonths(1));

    public Period Previous => Of(DateOnly.FromDateTime(FirstDay).AddMonths(-1));

    /// <param name="week">Its Monday.</param>
    public static Period OfWeek(DateOnly week) => Of(week.AddDays(_toThursday.Days));

    /// <returns>Null for what names no month.</returns>
    public static Period? Read(string? text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? Of(first) : null;

    public int CompareTo(Period other) => (Year, Month).CompareTo((other.Year, other.Month));

    public static bool operator <(Period one, Period other) => one.CompareTo(other) < 0;

    public static bool operator >(Period one, Period other) => one.CompareTo(other) > 0;

    public static bool operator <=(Period one, Period other) => one.CompareTo(other) <= 0;

    public static bool operator >=(Period one, Period other) => one.CompareTo(other) >= 0;

    public override string ToString() => FirstDay.ToString(Format, CultureInfo.InvariantCulture);

    private static Period Of(DateOnly day) => new(day.Year, day.Month);
}
