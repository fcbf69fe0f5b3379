using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>A note names a colleague, who finds it among their mentions until they have opened the question.</summary>
public sealed class Mention
{
    /// <summary>Working time after which whoever has not seen it is told by mail: who is at the desk has seen it by then.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public required Guid Id { get; init; }

    /// <summary>The one who is named.</summary>
    public required Guid Staff { get; init; }

    public DateTime? SeenUtc { get; private set; }

    /// <summary>When a mail was written about it; there is one and no more.</summary>
    public DateTime? ToldUtc { get; private set; }

    /// <param name="writtenUtc">When the note was.</param>
    /// <returns>Whether there is a mail to write.</returns>
    public bool Tell(DateTime writtenUtc, DateTime now)
    {
        if (SeenUtc is not null || ToldUtc is not null || WorkingTime.After(writtenUtc, Patience) > now)
            return false;
        ToldUtc = now;
        return true;
    }
}
