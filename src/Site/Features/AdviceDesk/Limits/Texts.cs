namespace EmploymentNet.Site.Features.AdviceDesk.Limits;

/// <summary>Marks the texts that a writer meets while very many write.</summary>
public sealed class Texts;
