namespace EmploymentNet.Site.Features.Desk.Groups;

/// <summary>Marks the texts of groups of expertise.</summary>
public sealed class Texts;
