namespace EmploymentNet.Site.Features.QuickExit;

/// <summary>Marks the texts of the quick exit.</summary>
public sealed class Texts;
