namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// A worker knows who asks, or may. From then on the thread is closed to them: an asker who was promised to stay unknown is not read by an
/// acquaintance. Colleagues are told that the question was passed on, and not why: the reason points at the asker.
/// </summary>
public sealed class Recusal
{
    public int Id { get; private set; }

    public required Guid Staff { get; init; }

    public required DateTime Utc { get; init; }
}
