using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// What a month's promises came to, written once when the month is over and never changed: who deletes a question, or is answered late at
/// last, changes no figure that somebody has read. Of fewer than <see cref="Fewest"/> nothing is kept, not even how many there were.
/// </summary>
public sealed class PromiseMonth
{
    public const int Fewest = 5;

    /// <summary>Its first day.</summary>
    public required DateOnly Month { get; init; }

    public required DateTime FrozenUtc { get; init; }

    /// <summary>How many askers had been promised an answer by a day of this month; null where they are too few to tell of.</summary>
    public int? Promised { get; private init; }

    public int? Kept { get; private init; }

    /// <summary>In minutes of office hours; null where so many had no answer yet that none can be given.</summary>
    public int? MedianMinutes { get; private init; }

    /// <inheritdoc cref="MedianMinutes"/>
    public int? SlowestMinutes { get; private init; }

    /// <param name="promises">Those of this month.</param>
    public static PromiseMonth Freeze(DateOnly month, IReadOnlyCollection<PromisedAnswer> promises, DateTime now)
    {
        if (promises.Count < Fewest)
            return new() { Month = month, FrozenUtc = now };
        int?[] minutes = [.. promises.Select(promise => promise.Minutes).OrderBy(one => one ?? int.MaxValue)];
        return new()
        {
            Month = month,
            FrozenUtc = now,
            Promised = promises.Count,
            Kept = promises.Count(promise => promise.IsKept),
            MedianMinutes = Rank(minutes, 0.5),
            SlowestMinutes = Rank(minutes, 0.95),
        };
    }

    public static DateOnly Of(DateTime dueUtc)
    {
        var promised = HelsinkiTime.DayOf(dueUtc.AddTicks(-1));
        return new(promised.Year, promised.Month, 1);
    }

    /// <returns>The first deadline after which a promise is of the month, and the last that is.</returns>
    public static (DateTime AfterUtc, DateTime LastUtc) SpanOf(DateOnly month) => (HelsinkiTime.StartOfDayUtc(month), HelsinkiTime.StartOfDayUtc(month.AddMonths(1)));

    /// <summary>The time in which so many had their answer (nearest rank).</summary>
    private static int? Rank(int?[] ordered, double share) => ordered[(int)Math.Ceiling(ordered.Length * share) - 1];
}
