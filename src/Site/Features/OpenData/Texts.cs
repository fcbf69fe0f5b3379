namespace EmploymentNet.Site.Features.OpenData;

/// <summary>Marks the texts of the public figures.</summary>
public sealed class Texts;
