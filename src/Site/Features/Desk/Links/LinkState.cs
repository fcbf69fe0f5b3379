namespace EmploymentNet.Site.Features.Desk.Links;

public enum LinkState
{
    Alive,

    /// <summary>Whoever answers there says that there is no such page (404, 410).</summary>
    Gone,

    /// <summary>No answer in time, one that tells nothing, or an address that is not called.</summary>
    Unknown,
}

/// <param name="Address">As it is written.</param>
public sealed record CheckedLink(string Address, LinkState State);
