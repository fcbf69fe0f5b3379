namespace EmploymentNet.Site.Features.AdviceDesk.Safety;

/// <summary>Marks the texts around help that cannot wait. What editors may change of it is in the dictionary.</summary>
public sealed class Texts;
