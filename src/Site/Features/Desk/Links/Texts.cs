namespace EmploymentNet.Site.Features.Desk.Links;

/// <summary>Marks the texts about links of a draft.</summary>
public sealed class Texts;
