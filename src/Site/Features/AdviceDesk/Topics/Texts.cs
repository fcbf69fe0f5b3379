namespace EmploymentNet.Site.Features.AdviceDesk.Topics;

/// <summary>Marks the names that topics begin with; from then on the database has them.</summary>
public sealed class Texts;
