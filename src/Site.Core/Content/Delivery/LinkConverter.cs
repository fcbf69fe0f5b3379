using System.Text.Json;

namespace EmploymentNet.Core.Content.Delivery;

internal static class LinkConverter
{
    /// <summary>Links to what cannot be reached in the culture are left out.</summary>
    public static List<ApiLink> Convert(string stored, string culture, DocumentBuilder builder) => stored.Length == 0
        ? []
        : [.. (JsonSerializer.Deserialize<List<StoredLink>>(stored, DeliveryJson.Options) ?? [])
            .Select(link => Link(link, culture, builder))
            .OfType<ApiLink>()];

    private static ApiLink? Link(StoredLink link, string culture, DocumentBuilder builder)
    {
        if (link.Destination is not { } destination)
            return link.Url is { Length: > 0 } url && MarkupAllowList.IsSafe(url) ? Titled(link, LinkType.External) with { Url = url, QueryString = link.QueryString } : null;
        return destination.Type == Udi.Media ? ToMedia(link, destination.Key, builder) : ToPage(link, destination.Key, culture, builder);
    }

    private static ApiLink? ToPage(StoredLink link, Guid key, string culture, DocumentBuilder builder) =>
        builder.Reference(key, link.Culture is { Length: > 0 } pinned ? pinned : culture) is not { } page
            ? null
            : Titled(link, LinkType.Content) with
            {
                Title = link.Name is { Length: > 0 } title ? title : page.Name,
                QueryString = link.QueryString,
                DestinationId = page.Id,
                DestinationType = page.ContentType,
                Route = page.Route,
                Culture = link.Culture,
            };

    private static ApiLink? ToMedia(StoredLink link, Guid key, DocumentBuilder builder) => builder.Media.Find(key) is not { } media
        ? null
        : Titled(link, LinkType.Media) with { Url = media.Url, DestinationId = media.Id, DestinationType = media.MediaType };

    private static ApiLink Titled(StoredLink link, LinkType type) => new(type) { Title = link.Name, Target = link.Target };

    /// <summary>Older links name their target by <c>udi</c> alone, newer ones by <c>type</c> and <c>unique</c> as well.</summary>
    private sealed record StoredLink(
        string? Name, string? Target, string? Udi, string? Url, string? QueryString, Guid? Unique, string? Type, string? Culture)
    {
        public (Guid Key, string Type)? Destination => Delivery.Udi.TryParse(Udi ?? "", out var key, out var type)
            ? (key, type)
            : Unique is { } unique && Type is Delivery.Udi.Document or Delivery.Udi.Media ? (unique, Type) : null;
    }
}
