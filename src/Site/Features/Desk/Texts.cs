namespace EmploymentNet.Site.Features.Desk;

/// <summary>Marks the texts of the desk's back office.</summary>
public sealed class Texts;
