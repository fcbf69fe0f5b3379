namespace EmploymentNet.Site.Features.Holdings;

/// <summary>Marks the texts of what the site holds.</summary>
public sealed class Texts;
