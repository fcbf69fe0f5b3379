namespace EmploymentNet.Site.Features.Content;

/// <summary>Marks the texts of the content templates.</summary>
public sealed class Texts;
