namespace EmploymentNet.Site.Features.Desk.Meter;

/// <summary>Marks the texts of the plain-language meter.</summary>
public sealed class Texts;
