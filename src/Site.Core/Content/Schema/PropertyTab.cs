namespace EmploymentNet.Core.Content.Schema;

/// <param name="Alias">A group within a tab carries both: <c>content/main</c>.</param>
/// <param name="Type">Tab or Group.</param>
public sealed record PropertyTab(Guid Key, string Caption, string Alias, string Type, int SortOrder);
