namespace EmploymentNet.Site.Features.Notifications;

/// <summary>Marks the texts of mail: what every letter says, and the outbox as administrators see it.</summary>
public sealed class Texts;
