namespace EmploymentNet.Core.AdviceDesk;

/// <summary>Somebody was told, once for each time that the desk's clock runs, that a question needs them.</summary>
public sealed class ServiceNotice
{
    /// <summary>In place of a worker: whoever is on duty.</summary>
    public static readonly Guid Duty = Guid.Empty;

    public required Guid Id { get; init; }

    public required ServiceProblem Problem { get; init; }

    /// <summary>Which run of the clock it is about.</summary>
    public required DateTime DueUtc { get; init; }

    /// <summary>The worker who is told, or <see cref="Duty"/>.</summary>
    public required Guid Reader { get; init; }

    public required DateTime Utc { get; init; }
}
