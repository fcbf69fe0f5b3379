namespace EmploymentNet.Site.Features.AdviceDesk.Checks;

/// <summary>Marks the texts of what is said before sending.</summary>
public sealed class Texts;
