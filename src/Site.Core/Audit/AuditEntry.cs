namespace EmploymentNet.Core.Audit;

/// <summary>Who did what, and when: ids alone, no text, no name, and nothing that an asker is known by. Written once, changed by nobody.</summary>
public sealed class AuditEntry
{
    public const int ActLength = 40;

    public long Id { get; private set; }

    public required DateTime Utc { get; init; }

    public required AuditAct Act { get; init; }

    /// <summary>Null where an asker, somebody not signed in or the clock did it.</summary>
    public Guid? Staff { get; init; }

    /// <summary>Outlives the question.</summary>
    public int? QuestionNumber { get; init; }

    /// <summary>The worker whom the act is about, where that is another than who did it.</summary>
    public Guid? Colleague { get; init; }
}
