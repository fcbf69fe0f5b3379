using EmploymentNet.Core.Safety;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// Why a question is to be read before others: something that its asker wrote sounds like danger, or a worker says so. It holds until a
/// worker ends it; nothing of the text is in it.
/// </summary>
public sealed class Urgency
{
    public int Id { get; private set; }

    /// <summary>What was heard; null where a worker raised it.</summary>
    public RiskCategory? Category { get; init; }

    /// <summary>Which worker raised it; null where it was heard in the text.</summary>
    public Guid? RaisedBy { get; init; }

    public required DateTime RaisedUtc { get; init; }

    public Guid? LoweredBy { get; private set; }

    public DateTime? LoweredUtc { get; private set; }

    public bool IsCurrent => LoweredUtc is null;

    internal void Lower(Guid staff, DateTime now) => (LoweredBy, LoweredUtc) = (staff, now);
}
