namespace EmploymentNet.Site.Features.Desk.Checklists;

/// <summary>Marks the texts about the list of a topic.</summary>
public sealed class Texts;
