namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// What a month counts of one promise. It names no question, and holds no moment: of an erased question this is left until its month is over.
/// </summary>
public sealed class PromisedAnswer
{
    public Guid Id { get; private init; } = Guid.NewGuid();

    public required DateOnly Month { get; init; }

    public required bool IsKept { get; init; }

    /// <summary>Of office hours until the answer; null where there was none.</summary>
    public int? Minutes { get; init; }

    /// <param name="now">What came later has not happened yet.</param>
    /// <returns>Null where nothing was promised, the time stands still, or the day has not come.</returns>
    public static PromisedAnswer? Of(Question question, DateTime now) => question switch
    {
        { Outcome: { } outcome } when outcome.EndedUtc <= now => new() { Month = PromiseMonth.Of(outcome.DueUtc), IsKept = outcome.IsKept, Minutes = (int)outcome.Taken.TotalMinutes },
        { Outcome: { } outcome } => Broken(outcome.DueUtc, now),
        { IsOpen: false } or { IsWaiting: true } or { Hold.ReleasedUtc: null } => null,
        _ => Broken(question.DueUtc, now),
    };

    private static PromisedAnswer? Broken(DateTime dueUtc, DateTime now) => dueUtc <= now ? new() { Month = PromiseMonth.Of(dueUtc), IsKept = false } : null;
}
