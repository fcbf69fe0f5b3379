namespace EmploymentNet.Site.Features.Desk.Published.One;

/// <summary>What an act on a published answer asks for; each takes what it needs.</summary>
public sealed class ActForm
{
    /// <summary>Until when it is sure to be right.</summary>
    public string? Until { get; set; }

    /// <summary>Address of what is to be read instead.</summary>
    public string? Instead { get; set; }

    public string? Reason { get; set; }

    public string? Elsewhere { get; set; }
}
