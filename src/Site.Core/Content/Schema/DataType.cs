using System.Text.Json.Nodes;

namespace EmploymentNet.Core.Content.Schema;

/// <summary>A property editor with its settings.</summary>
public sealed record DataType(
    Guid Key, string Name, string EditorAlias, string EditorUiAlias, string? Folder, JsonObject Config)
{
    /// <summary>What may be chosen, for drop-downs and checkbox lists; empty when the editor offers no list.</summary>
    public IReadOnlyList<string> Items =>
        Config["items"] is JsonArray items ? [.. items.Select(item => item!.ToString())] : [];

    /// <summary>Element types that a block list takes.</summary>
    public IReadOnlyList<Guid> BlockTypes => Config["blocks"] is JsonArray blocks
        ? [.. blocks.Select(block => Guid.Parse(block!["contentElementTypeKey"]!.ToString()))]
        : [];
}
