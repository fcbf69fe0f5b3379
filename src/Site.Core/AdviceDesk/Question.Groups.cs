using EmploymentNet.Core.AdviceDesk.Groups;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>How a question finds who knows about it, and leaves who is not there for it.</summary>
public sealed partial class Question
{
    /// <summary>A lead spreads what nobody has in hand. Two who give at once are told apart by the database's unique index.</summary>
    /// <returns>False where somebody has it, it waits for nothing or for another's answer, or this worker passed it on for good.</returns>
    public bool Give(Guid lead, Guid to, DateTime now)
    {
        if (CurrentClaim is not null || CurrentMerging is not null || !IsOpen || IsWaiting || IsClosedTo(to))
            return false;
        _claims.Add(Claim.Given(lead, to, now));
        Hold?.Release(now);
        return true;
    }

    /// <summary>Its topic is a group's now, and its holder is not of it.</summary>
    /// <returns>False where nobody held it.</returns>
    public bool LeaveHolder(DateTime now)
    {
        if (CurrentClaim is null)
            return false;
        EndClaim(ClaimEnding.Moved, now);
        return true;
    }

    /// <summary>Its holder is not at work. What waits for the asker stays with who asked back, until the asker has written: nobody else could do anything.</summary>
    /// <returns>False where it is not in their hands, both wait for the asker, or they took it after they were to be away.</returns>
    public bool ReleaseAbsent(Absence absence, DateTime now)
    {
        if (IsWaiting || !IsHeldBy(absence.Staff) || CurrentClaim!.ClaimedUtc >= absence.BeginsUtc || absence.BeginsUtc > now)
            return false;
        EndClaim(ClaimEnding.Absent, now);
        return true;
    }
}
