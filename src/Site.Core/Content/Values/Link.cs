namespace EmploymentNet.Core.Content.Values;

/// <param name="LinkType">Content, Media or External.</param>
public sealed record Link(string? Url, string? QueryString, string? Title, string? Target, Guid? DestinationId, Route? Route, string LinkType)
{
    public string Href => (Route?.Path ?? Url) + QueryString;

    /// <summary>The site it leads to, as people say it: <c>ouka.fi</c>. Null within our own.</summary>
    public string? Site => Uri.TryCreate(Href, UriKind.Absolute, out var address) && address.Host is { Length: > 0 } host
        ? host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host
        : null;
}
