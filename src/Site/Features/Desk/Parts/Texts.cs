namespace EmploymentNet.Site.Features.Desk.Parts;

/// <summary>Marks the texts about answers that two sign.</summary>
public sealed class Texts;
