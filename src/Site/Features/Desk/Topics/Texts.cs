namespace EmploymentNet.Site.Features.Desk.Topics;

/// <summary>Marks the texts about the desk's topics.</summary>
public sealed class Texts;
