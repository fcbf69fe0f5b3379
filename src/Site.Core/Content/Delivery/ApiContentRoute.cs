namespace EmploymentNet.Core.Content.Delivery;

/// <param name="Path">With the path part of the domain, without a trailing slash: <c>/fi/palvelut</c>.</param>
public sealed record ApiContentRoute(string Path, string? QueryString, ApiContentStartItem StartItem);
