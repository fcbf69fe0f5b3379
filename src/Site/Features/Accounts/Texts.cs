namespace EmploymentNet.Site.Features.Accounts;

/// <summary>Marks the texts of signing in and out.</summary>
public sealed class Texts;
