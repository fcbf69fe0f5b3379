namespace EmploymentNet.Site.Features.Overview;

/// <summary>Marks the texts of the figures.</summary>
public sealed class Texts;
