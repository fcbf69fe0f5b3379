namespace EmploymentNet.Site.Features.Desk.Mentions;

/// <summary>Marks the texts about a worker's own mentions.</summary>
public sealed class Texts;
