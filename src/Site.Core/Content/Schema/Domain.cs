namespace EmploymentNet.Core.Content.Schema;

/// <summary>Binds a path prefix to a culture below a node (Umbraco: Culture and Hostnames).</summary>
/// <param name="Name">Path-only here, such as <c>/fi</c>, so that routes do not depend on the host that asks.</param>
public sealed record Domain(Guid Key, string Name, string Language, Guid RootKey, bool IsWildcard)
{
    public string PathPrefix => Name.StartsWith('/') ? Name.TrimEnd('/') : "";
}
