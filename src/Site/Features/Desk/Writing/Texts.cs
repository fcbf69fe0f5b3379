namespace EmploymentNet.Site.Features.Desk.Writing;

/// <summary>Marks the texts of writing an answer.</summary>
public sealed class Texts;
