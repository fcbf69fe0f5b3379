namespace EmploymentNet.Site.Features.Desk.Checking;

/// <summary>Marks the texts of the list beside an answer.</summary>
public sealed class Texts;
