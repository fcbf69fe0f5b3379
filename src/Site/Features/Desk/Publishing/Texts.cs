namespace EmploymentNet.Site.Features.Desk.Publishing;

/// <summary>Marks the texts of the publication studio.</summary>
public sealed class Texts;
