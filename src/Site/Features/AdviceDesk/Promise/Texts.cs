namespace EmploymentNet.Site.Features.AdviceDesk.Promise;

/// <summary>Marks the texts of the page that tells how the promise was kept.</summary>
public sealed class Texts;
