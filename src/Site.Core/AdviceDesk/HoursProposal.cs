using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// Special days, or the week of a scope, as a counsellor would have them. It changes nothing until a lead takes it into use; a lead may
/// decline it and says why, and its proposer may take it back.
/// </summary>
public sealed class HoursProposal
{
    /// <summary>Of either reason.</summary>
    public const int ReasonLength = 300;

    public int Id { get; private set; }

    public required DutyScope Scope { get; init; }

    /// <summary>Null where a week is proposed.</summary>
    public DateOnly? First { get; private init; }

    public DateOnly? Last { get; private init; }

    public IReadOnlyList<OpenSpan>? Hours { get; private init; }

    /// <summary>For readers; the proposer's own is <see cref="Why"/>.</summary>
    public DayReason? Reason { get; private init; }

    /// <summary>Null where days are proposed.</summary>
    public IReadOnlyList<DutyTurn>? Turns { get; private init; }

    public required string Why { get; init; }

    public required Guid ProposedBy { get; init; }

    public required DateTime ProposedUtc { get; init; }

    public ProposalOutcome? Outcome { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public DateTime? DecidedUtc { get; private set; }

    /// <summary>Why it was declined.</summary>
    public string? Answer { get; private set; }

    public SpecialDays? Days => Hours is null ? null : new(Scope, First!.Value, Last!.Value, Hours, Reason);

    public DutyWeek? Week => Turns is null ? null : new(Scope, Turns);

    public static HoursProposal Of(SpecialDays days, DeskText why, Guid by, DateTime now) => new()
    {
        Scope = days.Scope,
        First = days.First,
        Last = days.Last,
        Hours = days.Hours,
        Reason = days.Reason,
        Why = why.Value,
        ProposedBy = by,
        ProposedUtc = now,
    };

    public static HoursProposal Of(DutyWeek week, DeskText why, Guid by, DateTime now) =>
        new() { Scope = week.Scope, Turns = week.Turns, Why = why.Value, ProposedBy = by, ProposedUtc = now };

    public static ProposalProblem? ProblemOf(DeskText reason) => reason.Value.Length switch
    {
        0 => ProposalProblem.NoReason,
        > ReasonLength => ProposalProblem.ReasonTooLong,
        _ => null,
    };

    /// <summary>The rules for days have to hold on the day of acceptance, as if the lead entered them then.</summary>
    /// <returns>False where it is decided already, or the first of its days has gone by.</returns>
    public bool Accept(Guid by, DateTime now)
    {
        var today = HelsinkiTime.DayOf(now);
        return (Days is not { } days || (DayPlan.ProblemOf(days.First, today) ?? SpecialDays.ProblemOf(days.First, days.Last, today)) is null) && Decide(ProposalOutcome.Accepted, by, now);
    }

    /// <returns>False where it is decided already.</returns>
    public bool Decline(DeskText reason, Guid by, DateTime now)
    {
        if (!Decide(ProposalOutcome.Declined, by, now))
            return false;
        Answer = reason.Value;
        return true;
    }

    /// <returns>False where it is decided already, or another's.</returns>
    public bool Withdraw(Guid by, DateTime now) => by == ProposedBy && Decide(ProposalOutcome.Withdrawn, by, now);

    private bool Decide(ProposalOutcome outcome, Guid by, DateTime now)
    {
        if (Outcome is not null)
            return false;
        (Outcome, DecidedBy, DecidedUtc) = (outcome, by, now);
        return true;
    }
}

public enum ProposalOutcome
{
    Accepted,
    Declined,
    Withdrawn,
}

public enum ProposalProblem
{
    NoReason,
    ReasonTooLong,
}
