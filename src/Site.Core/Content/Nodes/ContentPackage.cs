using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.Nodes;

/// <summary>Everything that a uSync folder carries.</summary>
public sealed record ContentPackage(
    ContentSchema Schema,
    IReadOnlyList<DictionaryItem> Dictionary,
    IReadOnlyList<MediaNode> Media,
    IReadOnlyList<ContentNode> Content)
{
    public static ContentPackage Empty { get; } = new(ContentSchema.Empty, [], [], []);
}
