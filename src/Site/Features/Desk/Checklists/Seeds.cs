namespace EmploymentNet.Site.Features.Desk.Checklists;

/// <summary>Marks the points that a new desk begins with.</summary>
public sealed class Seeds;
