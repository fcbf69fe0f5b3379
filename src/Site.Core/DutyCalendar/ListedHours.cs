namespace EmploymentNet.Core.DutyCalendar;

/// <summary>The coming days of one language and topic, as a page lists them.</summary>
/// <param name="Topic">Null where they are those of every topic that has none of its own.</param>
public sealed record ListedHours(string Language, string? Topic, DutySchedule Schedule, IReadOnlyList<DutyDay> Days)
{
    /// <summary>How far ahead readers see.</summary>
    public const int DaysAhead = 14;

    internal bool IsLike(ListedHours other) => Days.Zip(other.Days).All(pair => pair.First.IsLike(pair.Second));
}
