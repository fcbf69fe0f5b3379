namespace EmploymentNet.Core.Content.Schema;

/// <summary>One type named by another; the key decides, the alias is for readers.</summary>
public sealed record TypeReference(Guid Key, string Alias);
