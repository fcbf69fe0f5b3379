namespace EmploymentNet.Site.Features.AdviceDesk.Signal;

/// <summary>Marks the texts around telling an asker that an answer is there.</summary>
public sealed class Texts;
