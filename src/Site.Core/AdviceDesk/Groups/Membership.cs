namespace EmploymentNet.Core.AdviceDesk.Groups;

public sealed class Membership
{
    public int Id { get; private set; }

    public required Guid Staff { get; init; }

    public required DateTime SinceUtc { get; init; }

    public DateTime? EndedUtc { get; private set; }

    public bool IsCurrent => EndedUtc is null;

    internal void End(DateTime now) => EndedUtc = now;
}
