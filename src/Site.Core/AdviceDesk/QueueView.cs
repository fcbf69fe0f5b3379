namespace EmploymentNet.Core.AdviceDesk;

/// <summary>A choice of questions that one worker looks at often, under a name of their own. Nobody else sees it.</summary>
public sealed class QueueView
{
    public const int NameLength = 60;
    public const int QueryLength = 200;

    /// <summary>For each worker. More than a screen of them is a list to search, and no shortcut.</summary>
    public const int Limit = 20;

    public int Id { get; private set; }

    public required Guid Staff { get; init; }

    public required string Name { get; init; }

    /// <summary>The queue's address, from the question mark on.</summary>
    public required string Query { get; set; }

    public required DateTime SavedUtc { get; init; }
}
