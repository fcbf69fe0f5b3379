namespace EmploymentNet.Core.Content.Schema;

/// <param name="IsoCode">The culture as Umbraco registers it, such as <c>fi-FI</c>.</param>
public sealed record Language(Guid Key, string IsoCode, string Name, bool IsDefault, bool IsMandatory, string? Fallback = null);
