namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>Marks the texts of the published answers.</summary>
public sealed class Texts;
