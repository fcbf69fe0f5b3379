namespace EmploymentNet.Site.Features.Desk.Placements;

/// <summary>Marks the texts about posters and links, and those on a poster.</summary>
public sealed class Texts;
