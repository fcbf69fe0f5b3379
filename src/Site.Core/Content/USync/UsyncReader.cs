using System.Xml;
using System.Xml.Linq;
using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.USync;

/// <summary>
/// Takes a uSync folder as a real exporter writes it. Kinds we have no use for (templates, members, webhooks) are passed over,
/// tombstones (<c>Empty</c>) are skipped, and a file that cannot be read becomes a problem that stops nothing else.
/// </summary>
public sealed class UsyncReader
{
    private readonly List<UsyncProblem> _problems = [];
    private readonly Dictionary<Guid, string> _paths = [];
    private readonly string _folder;

    private UsyncReader(string folder) => _folder = folder;

    public static UsyncReading Read(string folder) => new UsyncReader(folder).Read();

    /// <summary>Only what describes the content, without the content: what a start needs once the store is filled.</summary>
    public static (ContentSchema Schema, IReadOnlyList<UsyncProblem> Problems) ReadSchema(string folder)
    {
        var reader = new UsyncReader(folder);
        return (reader.Schema(), reader._problems);
    }

    private ContentSchema Schema() => new(
        Items("Languages", "Language", LanguageFormat.Read, language => language.Key),
        Items("DataTypes", "DataType", DataTypeFormat.Read, type => type.Key),
        Items("ContentTypes", "ContentType", ContentTypeFormat.Read, type => type.Key),
        Items("MediaTypes", "MediaType", ContentTypeFormat.Read, type => type.Key),
        Items("Domains", "Domain", DomainFormat.Read, domain => domain.Key));

    private UsyncReading Read()
    {
        var schema = Schema();
        var dictionary = Items("Dictionary", "Dictionary", DictionaryFormat.Read, item => item.Key);
        var media = Items("Media", "Media", MediaFormat.Read, node => node.Key);
        var content = Items("Content", "Content", ContentFormat.Read, node => node.Key);
        return new UsyncReading(new ContentPackage(schema, dictionary, media, content), _problems, _paths);
    }

    private List<T> Items<T>(string kind, string element, Func<XElement, T> read, Func<T, Guid> key)
    {
        var items = new Dictionary<Guid, T>();
        foreach (var path in Files(kind))
        {
            try
            {
                var root = XDocument.Load(path).Root!;
                if (root.Name == "Empty")
                    continue;
                if (root.Name != element)
                    throw new FormatException($"<{element}> was expected, <{root.Name.LocalName}> is there");
                var item = read(root);
                if (!items.TryAdd(key(item), item))
                    throw new FormatException($"key {key(item)} is taken by {_paths[key(item)]}");
                _paths.TryAdd(key(item), Relative(path));
            }
            catch (Exception error) when (IsBrokenFile(error))
            {
                _problems.Add(new UsyncProblem(Relative(path), error.Message));
            }
        }

        return [.. items.Values];
    }

    private IEnumerable<string> Files(string kind)
    {
        var folder = Path.Combine(_folder, kind);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.config", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [];
    }

    private string Relative(string path) => Path.GetRelativePath(_folder, path).Replace('\\', '/');

    private static bool IsBrokenFile(Exception error) => error
        is XmlException or FormatException or IOException or UnauthorizedAccessException
        or System.Text.Json.JsonException or InvalidOperationException;
}
