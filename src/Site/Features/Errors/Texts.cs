namespace EmploymentNet.Site.Features.Errors;

/// <summary>Marks the texts of the pages that help when something went wrong.</summary>
public sealed class Texts;
