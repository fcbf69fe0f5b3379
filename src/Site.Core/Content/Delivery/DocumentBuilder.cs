using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.Delivery;

/// <summary>Makes of a node and the schema the document that the Delivery API gives out, for one culture.</summary>
public sealed class DocumentBuilder
{
    /// <summary>Never in the API's output; the site itself may read them (DisallowedContentTypeAliases).</summary>
    public static readonly IReadOnlySet<string> DisallowedTypes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "settings" };

    private readonly NodeTree<ContentNode> _tree;
    private readonly Routing _routing;

    public DocumentBuilder(ContentSchema schema, NodeTree<ContentNode> tree, MediaLibrary media)
    {
        Schema = schema;
        Media = media;
        _tree = tree;
        _routing = new Routing(schema, tree);
    }

    public ContentSchema Schema { get; }

    public MediaLibrary Media { get; }

    /// <summary>Null when there is nothing to show in the culture: unpublished, cut off from the root, of an unknown type.</summary>
    public ApiContentResponse? Build(ContentNode node, string culture)
    {
        if (_routing.Of(node, culture) is not { } route || Schema.DocumentType(node.ContentType) is not { IsElement: false } type)
            return null;
        return new ApiContentResponse
        {
            ContentType = type.Alias,
            Name = node.NameIn(culture),
            CreateDate = node.CreateDate,
            UpdateDate = node.UpdateDateIn(culture),
            Route = route,
            Id = node.Key,
            Properties = Properties(type, property => node.Value(property.Alias, culture), culture),
            Cultures = Schema.Languages
                .Select(language => (language.IsoCode, Route: _routing.Of(node, language.IsoCode)))
                .Where(item => item.Route is not null)
                .ToDictionary(item => item.IsoCode, item => item.Route!),
        };
    }

    /// <summary>A picked document, not expanded; null where the reader of this culture could not get to it.</summary>
    public ApiContent? Reference(Guid key, string culture) =>
        _tree.Find(key) is { } node && !DisallowedTypes.Contains(node.ContentType) && _routing.Of(node, culture) is { } route
            ? new ApiContent
            {
                ContentType = node.ContentType,
                Name = node.NameIn(culture),
                CreateDate = node.CreateDate,
                UpdateDate = node.UpdateDateIn(culture),
                Route = route,
                Id = node.Key,
            }
            : null;

    public IReadOnlyDictionary<string, object?> Properties(ContentType type, Func<PropertyType, string?> stored, string culture) =>
        Schema.PropertiesOf(type).ToDictionary(
            property => property.Alias,
            property => PropertyConverters.Convert(property, stored(property) ?? "", culture, this));
}
