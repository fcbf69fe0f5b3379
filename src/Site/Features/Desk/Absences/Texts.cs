namespace EmploymentNet.Site.Features.Desk.Absences;

/// <summary>Marks the texts of absences.</summary>
public sealed class Texts;
