using System.Collections.Concurrent;
using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.Delivery;

/// <summary>Which path leads to a node in a culture, if any: Umbraco's URL rules with path-only domains and no trailing slash.</summary>
public sealed class Routing(ContentSchema schema, NodeTree<ContentNode> tree)
{
    /// <summary>Umbraco's reserved alias that replaces the segment made from the name.</summary>
    public const string UrlNameAlias = "umbracoUrlName";

    /// <summary>Nearly every document links others, so that each route is asked for many times.</summary>
    private readonly ConcurrentDictionary<(Guid Key, string Culture), ApiContentRoute?> _routes = [];

    /// <summary>Null when the node or anything above it is not published in the culture, or when no domain serves the culture.</summary>
    public ApiContentRoute? Of(ContentNode node, string culture) =>
        _routes.GetOrAdd((node.Key, culture), _ => Find(node, culture));

    public static string Segment(ContentNode node, string culture) =>
        UrlSegment.Of(node.Value(UrlNameAlias, culture) is { Length: > 0 } name ? name : node.NameIn(culture));

    private ApiContentRoute? Find(ContentNode node, string culture)
    {
        var line = tree.SelfAndAncestors(node).ToList();
        if (line[^1].ParentKey != Guid.Empty || !line.TrueForAll(step => step.IsPublishedIn(culture)))
            return null;
        var start = line.FindIndex(step => DomainOf(step, culture) is not null);
        if (start < 0)
            return null;
        var segments = line.Take(start).Reverse().Select(step => Segment(step, culture));
        var path = string.Join('/', [DomainOf(line[start], culture)!.PathPrefix, .. segments]);
        return new ApiContentRoute(path.Length == 0 ? "/" : path, QueryString: null, new ApiContentStartItem(line[^1].Key, Segment(line[^1], culture)));
    }

    private Domain? DomainOf(ContentNode node, string culture) => schema.Domains.FirstOrDefault(domain =>
        domain.RootKey == node.Key && !domain.IsWildcard && string.Equals(domain.Language, culture, StringComparison.OrdinalIgnoreCase));
}
