using System.Text.Json;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Schema;
using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.Core.Content.Mapping;

/// <summary>Nodes → Delivery API documents → typed content → snapshot, in every language of the schema.</summary>
public static class SnapshotBuilder
{
    /// <param name="complain">Told of each document that cannot be built; the others are shown all the same.</param>
    public static ContentSnapshot Build(ContentPackage package, string mediaFolder, Action<string> complain)
    {
        var tree = new NodeTree<ContentNode>(package.Content);
        var builder = new DocumentBuilder(package.Schema, tree, new MediaLibrary(package.Schema, package.Media, mediaFolder));
        var documents =
            from node in tree.InTreeOrder()
            from culture in package.Schema.Languages.Select(language => language.IsoCode)
            select Map(builder, node, culture, complain);
        var gone = Addresses(package.Schema, package.LastShown).Except(Addresses(package.Schema, package.Content));
        return new ContentSnapshot(documents.OfType<Document>(), Texts(package), gone);
    }

    /// <summary>Of pages alone: other documents have a route, but were never shown at it.</summary>
    private static IEnumerable<string> Addresses(ContentSchema schema, IReadOnlyList<ContentNode> nodes)
    {
        var routing = new Routing(schema, new NodeTree<ContentNode>(nodes));
        return
            from node in nodes
            where DocumentTypes.Documents.GetValueOrDefault(node.ContentType)?.IsAssignableTo(typeof(ContentPage)) == true
            from language in schema.Languages
            let route = routing.Of(node, language.IsoCode)
            where route is not null
            select route.Path;
    }

    private static Document? Map(DocumentBuilder builder, ContentNode node, string culture, Action<string> complain)
    {
        try
        {
            return builder.Build(node, culture) is { } document ? DocumentMapping.Map(document, culture) : null;
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            complain($"{node.ContentType} \"{node.Name}\" ({node.Key}) in {culture}: {error.Message}");
            return null;
        }
    }

    private static Dictionary<(string Key, string Culture), string> Texts(ContentPackage package) => package.Dictionary
        .SelectMany(item => item.Translations.Select(text => (item.Alias, Culture: text.Key, Text: text.Value)))
        .DistinctBy(text => (text.Alias, text.Culture))
        .ToDictionary(text => (text.Alias, text.Culture), text => text.Text);
}
