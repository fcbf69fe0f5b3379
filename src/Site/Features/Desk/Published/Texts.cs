namespace EmploymentNet.Site.Features.Desk.Published;

/// <summary>Marks the texts of the board of published answers.</summary>
public sealed class Texts;
