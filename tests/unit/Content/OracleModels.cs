using EmploymentNet.Core.Content.Delivery;
using Oracle = Umbraco.Cms.Core.Models.DeliveryApi;

namespace EmploymentNet.UnitTests.Content;

/// <summary>Our records as Umbraco's own models, so that Umbraco's serialisation can be laid beside ours.</summary>
internal static class OracleModels
{
    public static Oracle.ApiContentResponse Response(ApiContentResponse document) => new(
        document.Id,
        document.Name,
        document.ContentType,
        document.CreateDate,
        document.UpdateDate,
        Route(document.Route),
        Properties(document.Properties),
        document.Cultures.ToDictionary(culture => culture.Key, culture => (Oracle.IApiContentRoute)Route(culture.Value)));

    private static object? Value(object? value) => value switch
    {
        ApiContent content => Content(content),
        IEnumerable<ApiContent> contents => contents.Select(Content).ToList(),
        IEnumerable<ApiLink> links => links.Select(Link).ToList(),
        RichTextModel text => new Oracle.RichTextModel { Markup = text.Markup, Blocks = [.. text.Blocks.Select(Block)] },
        ApiBlockListModel blocks => new Oracle.ApiBlockListModel(blocks.Items.Select(Block)),
        _ => value,
    };

    private static Dictionary<string, object?> Properties(IReadOnlyDictionary<string, object?> properties) =>
        properties.ToDictionary(property => property.Key, property => Value(property.Value));

    private static Oracle.ApiContentRoute Route(ApiContentRoute route) =>
        new Oracle.ApiContentRoute(route.Path, new Oracle.ApiContentStartItem(route.StartItem.Id, route.StartItem.Path)) { QueryString = route.QueryString };

    private static Oracle.ApiContent Content(ApiContent content) => new(
        content.Id, content.Name, content.ContentType, content.CreateDate, content.UpdateDate, Route(content.Route), Properties(content.Properties));

    private static Oracle.ApiBlockItem Block(ApiBlockItem block) =>
        new(Element(block.Content), block.Settings is null ? null : Element(block.Settings));

    private static Oracle.ApiElement Element(ApiElement element) =>
        new(element.Id, element.ContentType, Properties(element.Properties));

    private static Oracle.ApiLink Link(ApiLink link) => link.LinkType switch
    {
        LinkType.Content => Oracle.ApiLink.Content(
            link.Title!, link.QueryString, link.Target, link.DestinationId!.Value, link.DestinationType!, Route(link.Route!), link.Culture),
        LinkType.Media => Oracle.ApiLink.Media(
            link.Title!, link.Url!, link.QueryString, link.Target, link.DestinationId!.Value, link.DestinationType!),
        _ => Oracle.ApiLink.External(link.Title, link.Url!, link.QueryString, link.Target),
    };
}
