using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.Core.Content;

/// <summary>
/// Everything that is published, in memory and immutable. Pages, feeds and the sitemap read this and nothing else.
/// </summary>
public sealed class ContentSnapshot
{
    private readonly Dictionary<string, ContentPage> _byPath;
    private readonly Dictionary<(Guid, string), Document> _byId;
    private readonly ILookup<string, ContentPage> _byParentPath;
    private readonly ILookup<string, Document> _byCulture;
    private readonly IReadOnlyDictionary<(string Key, string Culture), string> _dictionary;
    private readonly HashSet<string> _gone;

    /// <param name="documents">In tree order: by level, then by sort order.</param>
    /// <param name="gone">Paths that pages were shown at and are no longer.</param>
    public ContentSnapshot(
        IEnumerable<Document> documents, IReadOnlyDictionary<(string Key, string Culture), string> dictionary, IEnumerable<string> gone)
    {
        var all = documents.ToList();
        var pages = all.OfType<ContentPage>().ToList();
        _byPath = new Dictionary<string, ContentPage>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
            _byPath.TryAdd(page.Path, page); // Of two pages at one address the first in the tree is shown, as in Umbraco.
        _byId = all.ToDictionary(document => (document.Id, document.Culture));
        _byParentPath = pages.Where(page => page is not Home).ToLookup(page => ParentPath(page.Path), StringComparer.OrdinalIgnoreCase);
        _byCulture = all.ToLookup(document => document.Culture);
        _dictionary = dictionary;
        _gone = new HashSet<string>(gone, StringComparer.OrdinalIgnoreCase);
    }

    public static ContentSnapshot Empty { get; } = new([], new Dictionary<(string, string), string>(), []);

    public ContentPage? Find(string path) => _byPath.GetValueOrDefault(path.TrimEnd('/'));

    /// <summary>A page stood here once and was withdrawn.</summary>
    public bool IsGone(string path) => _gone.Contains(path.TrimEnd('/'));

    public T? Find<T>(Guid id, string culture)
        where T : Document => _byId.GetValueOrDefault((id, culture)) as T;

    /// <summary>All documents of a type in a culture, in tree order.</summary>
    public IEnumerable<T> All<T>(string culture)
        where T : Document => _byCulture[culture].OfType<T>();

    public IEnumerable<ContentPage> Children(ContentPage page) => _byParentPath[page.Path];

    public ContentPage? Parent(ContentPage page) => page is Home ? null : Find(ParentPath(page.Path));

    /// <summary>From home down to the parent.</summary>
    public IReadOnlyList<ContentPage> Ancestors(ContentPage page)
    {
        var line = new List<ContentPage>();
        for (var parent = Parent(page); parent is not null; parent = Parent(parent))
            line.Insert(0, parent);
        return line;
    }

    /// <summary>An editor's text from the Umbraco dictionary; the key itself where nobody has written one.</summary>
    public string Text(string key, string culture) => _dictionary.GetValueOrDefault((key, culture), key);

    private static string ParentPath(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];
}
