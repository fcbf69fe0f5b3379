namespace EmploymentNet.Site.Features.Desk.Notes;

/// <summary>Marks the texts of notes that workers leave each other.</summary>
public sealed class Texts;
