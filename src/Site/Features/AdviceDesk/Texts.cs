namespace EmploymentNet.Site.Features.AdviceDesk;

/// <summary>Marks the texts of the advice desk as its visitors see it.</summary>
public sealed class Texts;
