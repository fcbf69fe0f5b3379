namespace EmploymentNet.Site.Features.AdviceDesk.OpeningHours;

/// <summary>Marks the texts of the desk's hours.</summary>
public sealed class Texts;
