namespace EmploymentNet.Site.Features.Desk.Reviewing;

/// <summary>Marks the texts about the second reader.</summary>
public sealed class Texts;
