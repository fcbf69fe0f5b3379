using System.Net;
using System.Net.Sockets;

namespace EmploymentNet.Core.Limits;

/// <summary>
/// Which addresses lie on the open internet. Whoever has the server call an address that somebody typed reaches, without this, what only the
/// server can reach: itself, its neighbours, the cloud's own services (server-side request forgery, OWASP ASVS 5).
/// Sources: IANA's registries of special-purpose addresses (RFC 6890) and of global unicast IPv6.
/// </summary>
public static class PublicNetwork
{
    private static readonly IPNetwork[] s_closed4 =
    [
        .. ((string[])
        [
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        ]).Select(network => IPNetwork.Parse(network)),
    ];

    /// <summary>All that is in use; what leads on to IPv4 (mapped, 6to4, Teredo, NAT64) lies outside or is closed below.</summary>
    private static readonly IPNetwork s_open6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] s_closed6 =
        [.. ((string[])["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"]).Select(network => IPNetwork.Parse(network))];

    public static bool Contains(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !s_closed4.Any(network => network.Contains(address)),
        // IPNetwork takes a mapped 10.0.0.1 for a part of 2000::/3.
        AddressFamily.InterNetworkV6 => !address.IsIPv4MappedToIPv6 && s_open6.Contains(address) && !s_closed6.Any(network => network.Contains(address)),
        _ => false,
    };
}
