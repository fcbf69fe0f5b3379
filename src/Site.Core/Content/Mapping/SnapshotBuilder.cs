using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.Core.Content.Mapping;

/// <summary>Nodes → Delivery API documents → typed content → snapshot, in every language of the schema.</summary>
public static class SnapshotBuilder
{
    public static ContentSnapshot Build(ContentPackage package, string mediaFolder)
    {
        var tree = new NodeTree<ContentNode>(package.Content);
        var builder = new DocumentBuilder(package.Schema, tree, new MediaLibrary(package.Schema, package.Media, mediaFolder));
        var documents =
            from node in tree.InTreeOrder()
            from culture in package.Schema.Languages.Select(language => language.IsoCode)
            let document = builder.Build(node, culture)
            where document is not null
            select DocumentMapping.Map(document, culture);
        return new ContentSnapshot(documents.OfType<Document>(), Texts(package));
    }

    private static Dictionary<(string Key, string Culture), string> Texts(ContentPackage package) => package.Dictionary
        .SelectMany(item => item.Translations.Select(text => (item.Alias, Culture: text.Key, Text: text.Value)))
        .ToDictionary(text => (text.Alias, text.Culture), text => text.Text);
}
