namespace EmploymentNet.Site.Features.Desk.CannedAnswers;

/// <summary>Marks the texts about canned answers.</summary>
public sealed class Texts;
