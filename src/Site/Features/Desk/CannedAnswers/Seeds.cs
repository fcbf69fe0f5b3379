namespace EmploymentNet.Site.Features.Desk.CannedAnswers;

/// <summary>Marks the canned answers that a new desk begins with.</summary>
public sealed class Seeds;
