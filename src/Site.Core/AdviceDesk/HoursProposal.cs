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

    /// <summary>Both reasons are about people at work: so long the proposer reads what became of it, and then they are emptied.</summary>
    public static readonly TimeSpan ReasonsKept = TimeSpan.FromDays(60);

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

    /// <summary>Whether it is the same once more, as a second press of the button makes it.</summary>
    public bool Repeats(HoursProposal other) =>
        (ProposedBy, Scope, First, Last, Reason, Why) == (other.ProposedBy, other.Scope, other.First, other.Last, other.Reason, other.Why)
        && AreSame(Hours, other.Hours) && AreSame(Turns, other.Turns);

    public static ProposalProblem? ProblemOf(DeskText reason) => reason.Value.Length switch
    {
        0 => ProposalProblem.NoReason,
        > ReasonLength => ProposalProblem.ReasonTooLong,
        _ => null,
    };

    /// <summary>The rules for days have to hold on the day of acceptance, as if the lead entered them then.</summary>
    /// <param name="isOvertaken">The hours that it would replace were changed since.</param>
    /// <returns>Why it does not hold; null where it does from now on.</returns>
    public AcceptFault? Accept(bool isOvertaken, Guid by, DateTime now)
    {
        var today = HelsinkiTime.DayOf(now);
        if (Outcome is not null)
            return AcceptFault.Decided;
        if (Days is { } days && (DayPlan.ProblemOf(days.First, today) ?? SpecialDays.ProblemOf(days.First, days.Last, today)) is not null)
            return AcceptFault.Past;
        if (isOvertaken)
            return AcceptFault.Overtaken;
        Decide(ProposalOutcome.Accepted, by, now);
        return null;
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

    private static bool AreSame<T>(IReadOnlyList<T>? one, IReadOnlyList<T>? other) => one is null ? other is null : other is not null && one.SequenceEqual(other);

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

/// <summary>Why a proposal cannot be taken into use.</summary>
public enum AcceptFault
{
    Decided,

    /// <summary>The first of its days has gone by.</summary>
    Past,

    /// <summary>It knows nothing of what was set since.</summary>
    Overtaken,
}

public enum ProposalProblem
{
    NoReason,
    ReasonTooLong,
}
