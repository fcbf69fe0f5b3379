namespace EmploymentNet.Core.Content.Delivery;

/// <summary>A link of the URL picker: a page has a route, a file and another site have a URL.</summary>
public sealed record ApiLink(LinkType LinkType)
{
    public string? Url { get; init; }

    public string? QueryString { get; init; }

    public string? Title { get; init; }

    public string? Target { get; init; }

    public Guid? DestinationId { get; init; }

    public string? DestinationType { get; init; }

    public ApiContentRoute? Route { get; init; }

    /// <summary>Set when the editor pinned the link to one language.</summary>
    public string? Culture { get; init; }
}
