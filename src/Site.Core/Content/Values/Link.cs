namespace EmploymentNet.Core.Content.Values;

/// <param name="LinkType">Content, Media or External.</param>
public sealed record Link(string? Url, string? QueryString, string? Title, string? Target, Guid? DestinationId, Route? Route, string LinkType)
{
    public string Href => (Route?.Path ?? Url) + QueryString;
}
