namespace EmploymentNet.Site.Features.Desk.Macros;

/// <summary>Marks the texts about macros.</summary>
public sealed class Texts;
