namespace EmploymentNet.Site.Features.AdviceDesk.Starters;

/// <summary>Marks the half-written questions that a new desk begins with.</summary>
public sealed class Texts;
