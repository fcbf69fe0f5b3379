using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.Store;

/// <summary>An item of the dictionary.</summary>
public sealed class StoredText
{
    public const int AliasLength = 450;

    public required Guid Key { get; init; }

    public required string Alias { get; init; }

    public string? Parent { get; init; }

    public required IReadOnlyDictionary<string, string> Translations { get; init; }

    public static StoredText Import(DictionaryItem item) => new()
    {
        Key = item.Key,
        Alias = item.Alias,
        Parent = item.Parent,
        Translations = item.Translations,
    };

    public DictionaryItem Item() => new(Key, Alias, Parent, Translations);
}
