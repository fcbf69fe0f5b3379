using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.Nodes;

/// <summary>Everything that a uSync folder carries.</summary>
public sealed record ContentPackage(
    ContentSchema Schema,
    IReadOnlyList<DictionaryItem> Dictionary,
    IReadOnlyList<MediaNode> Media,
    IReadOnlyList<ContentNode> Content)
{
    /// <summary>Every node as readers saw it last, withdrawn ones too; nothing in uSync, which knows no past.</summary>
    public IReadOnlyList<ContentNode> LastShown { get; init; } = [];

    public static ContentPackage Empty { get; } = new(ContentSchema.Empty, [], [], []);
}
