using System.Xml.Linq;
using EmploymentNet.Core.Content.Nodes;

namespace EmploymentNet.Core.Content.USync;

/// <summary>Writes a package as a uSync folder of Umbraco 17, one file an item, without tree folders.</summary>
public static class UsyncWriter
{
    public static void Write(ContentPackage package, string folder)
    {
        foreach (var file in Files(package))
            Write(file, folder);
    }

    public static void Write(UsyncFile file, string folder)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, XmlWriting.Bytes(file.Root));
    }

    public static IEnumerable<UsyncFile> Files(ContentPackage package) =>
    [
        new("usync.config", new XElement("uSync", new XAttribute("version", "17.0.0.0"), new XAttribute("format", "10.7.0"))),
        .. Settings(package),
        .. ContentFiles(package),
        .. MediaFiles(package),
    ];

    public static IEnumerable<UsyncFile> ContentFiles(ContentPackage package)
    {
        var tree = new NodeTree<ContentNode>(package.Content);
        return UsyncFileNames.Of("Content", InOrder(tree, package.Content), node => UsyncFileNames.Hyphened(node.Name), node => node.Key)
            .Select(file => new UsyncFile(file.Path, ContentFormat.Write(file.Item, tree)));
    }

    public static IEnumerable<UsyncFile> MediaFiles(ContentPackage package)
    {
        var tree = new NodeTree<MediaNode>(package.Media);
        return UsyncFileNames.Of("Media", InOrder(tree, package.Media), node => UsyncFileNames.Hyphened(node.Name), node => node.Key)
            .Select(file => new UsyncFile(file.Path, MediaFormat.Write(file.Item, tree)));
    }

    public static IEnumerable<UsyncFile> DictionaryFiles(ContentPackage package) =>
        Named("Dictionary", package.Dictionary, item => UsyncFileNames.Lower(item.Alias), item => item.Key, DictionaryFormat.Write, package);

    private static IEnumerable<UsyncFile> Settings(ContentPackage package)
    {
        var schema = package.Schema;
        return
        [
            .. Named("Languages", schema.Languages, item => UsyncFileNames.Lower(item.IsoCode), item => item.Key, LanguageFormat.Write, package),
            .. DictionaryFiles(package),
            .. Named("DataTypes", schema.DataTypes, item => UsyncFileNames.Pascal(item.Name), item => item.Key, DataTypeFormat.Write, package),
            .. Named("ContentTypes", schema.DocumentTypes, item => UsyncFileNames.Lower(item.Alias), item => item.Key, ContentTypeFormat.WriteDocumentType, package),
            .. Named("MediaTypes", schema.MediaTypes, item => UsyncFileNames.Lower(item.Alias), item => item.Key, ContentTypeFormat.WriteMediaType, package),
            .. Named("Domains", schema.Domains, item => UsyncFileNames.Hyphened(item.Name), item => item.Key, DomainFormat.Write, package),
        ];
    }

    private static IEnumerable<UsyncFile> Named<T>(
        string folder,
        IEnumerable<T> items,
        Func<T, string> name,
        Func<T, Guid> key,
        Func<T, ContentPackage, XElement> write,
        ContentPackage package) =>
        UsyncFileNames.Of(folder, items.OrderBy(key), name, key).Select(file => new UsyncFile(file.Path, write(file.Item, package)));

    /// <summary>Tree order first, then whatever hangs on a parent that is not here.</summary>
    private static IEnumerable<T> InOrder<T>(NodeTree<T> tree, IReadOnlyList<T> nodes)
        where T : Node => tree.InTreeOrder().Concat(nodes.OrderBy(node => node.Key)).DistinctBy(node => node.Key);
}
