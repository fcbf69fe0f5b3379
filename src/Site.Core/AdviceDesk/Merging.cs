namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// Another question asks the same: when that one is answered, this asker gets the answer too, in a thread of their own. Nobody sees another's text.
/// </summary>
public sealed class Merging
{
    public int Id { get; private set; }

    /// <summary>Number of the question whose answer is given.</summary>
    public required int Into { get; init; }

    public required Guid Staff { get; init; }

    public required DateTime Utc { get; init; }

    /// <summary>When the answer was given, or a worker took the two apart again.</summary>
    public DateTime? EndedUtc { get; private set; }

    public bool IsCurrent => EndedUtc is null;

    internal void End(DateTime now) => EndedUtc = now;
}
