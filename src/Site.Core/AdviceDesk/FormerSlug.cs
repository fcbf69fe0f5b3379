namespace EmploymentNet.Core.AdviceDesk;

/// <summary>An address that a published answer had before; it leads to the one of today.</summary>
public sealed class FormerSlug
{
    public required string Language { get; init; }

    public required string Slug { get; init; }

    /// <summary>Id of the published answer.</summary>
    public required int Answer { get; init; }
}
