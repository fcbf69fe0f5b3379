namespace EmploymentNet.Core.Content.Schema;

/// <summary>A text of the site that editors may change.</summary>
/// <param name="Parent">Alias of the item above, not its key: so uSync writes it.</param>
public sealed record DictionaryItem(Guid Key, string Alias, string? Parent, IReadOnlyDictionary<string, string> Translations);
