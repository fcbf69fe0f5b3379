namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>Marks the texts of the editor of opening hours.</summary>
public sealed class Texts;
