namespace EmploymentNet.Site.Features.Desk.Queue;

public enum BulkAct
{
    Take,
    Release,
    UndoTake,
    UndoRelease,

    /// <summary>A lead gave them to a member of a group.</summary>
    Give,
}

/// <summary>What an act on several questions did to each, exactly enough to undo it and nothing beyond.</summary>
/// <param name="Done">The questions it changed, with the claim it made or ended.</param>
/// <param name="Unchanged">Those that were already so.</param>
/// <param name="Refused">Those it could not change: others have them, or they are gone.</param>
public sealed record BulkResult(BulkAct Act, IReadOnlyList<BulkChange> Done, IReadOnlyList<int> Unchanged, IReadOnlyList<int> Refused)
{
    public bool CanBeUndone => Act is BulkAct.Take or BulkAct.Release && Done.Count > 0;
}

public readonly record struct BulkChange(int Number, int Claim);
