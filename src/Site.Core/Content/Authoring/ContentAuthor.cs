using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Schema;
using EmploymentNet.Core.Content.USync;

namespace EmploymentNet.Core.Content.Authoring;

/// <summary>
/// Turns text files into uSync files of a folder that holds the schema and perhaps other pages. Nothing is written while
/// anything is wrong.
/// </summary>
public sealed class ContentAuthor
{
    private readonly ContentFolder _folder;
    private readonly UsyncReading _existing;
    private readonly DateTime _today;
    private readonly List<AuthoringProblem> _problems = [];
    private readonly List<AuthoredFile> _files = [];
    private readonly List<AuthoredMedia> _media = [];
    private readonly List<DictionaryItem> _dictionary = [];

    private ContentAuthor(ContentFolder folder, DateTime today)
    {
        _folder = folder;
        _today = today;
        _existing = UsyncReader.Read(folder.Usync);
        _problems.AddRange(_existing.Problems.Select(problem => new AuthoringProblem(problem.Path, 0, problem.Reason)));
    }

    /// <param name="paths">Text files, or folders of them; MEDIA.txt and dictionary.txt have formats of their own.</param>
    public static AuthoringResult Author(IEnumerable<string> paths, ContentFolder folder, DateTime today)
    {
        var author = new ContentAuthor(folder, today);
        foreach (var path in paths.SelectMany(TextFiles))
            author.Read(path);
        return author.Write();
    }

    private static IEnumerable<string> TextFiles(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [path];

    private void Read(string path)
    {
        if (Path.GetFileName(path) == MediaList.FileName)
        {
            _media.AddRange(MediaList.Read(path, _existing.Package.Schema, _today, _problems).Select(KeepCreateDate));
            return;
        }

        var file = AuthoredFileParser.Parse(path, File.ReadAllText(path));
        _problems.AddRange(file.Problems);
        if (Path.GetFileName(path) == DictionaryList.FileName)
            _dictionary.AddRange(DictionaryList.Read(file, _existing.Package.Schema, _problems));
        else
            _files.Add(file);
    }

    private AuthoredMedia KeepCreateDate(AuthoredMedia media) => _existing.Package.Media.FirstOrDefault(item => item.Key == media.Node.Key) is { } old
        ? media with { Node = media.Node with { CreateDate = old.CreateDate } }
        : media;

    private AuthoringResult Write()
    {
        foreach (var twin in _files.GroupBy(file => file.Id).SelectMany(same => same.Skip(1)))
            _problems.Add(new AuthoringProblem(twin.Path, twin.Header.LineOf("id"), $"the id \"{twin.Id}\" is used twice"));
        var nodes = _problems.Count == 0 ? Nodes() : [];
        var package = Merged(nodes);
        if (_problems.Count > 0)
            return new AuthoringResult(package, _problems, []);
        foreach (var media in _media)
            Copy(media);
        return new AuthoringResult(package, [], [.. WriteFiles(package, nodes)]);
    }

    private List<ContentNode> Nodes()
    {
        var existing = _existing.Package.Content.ToDictionary(node => node.Key);
        var known = existing.Keys.Concat(_files.Select(file => AuthoringKeys.Content(file.Id))).ToHashSet();
        var media = _existing.Package.Media.Concat(_media.Select(item => item.Node)).DistinctBy(item => item.Key).ToDictionary(item => item.Key);
        var scopes = _files.Select(file =>
            (File: file, Scope: new AuthoringScope(_existing.Package.Schema, known, media, file.Path, _problems))).ToList();
        var nodes = scopes.Select(item => (item.File, item.Scope, Node: new AuthoredNode(item.File, item.Scope)
            .Build(existing.GetValueOrDefault(AuthoringKeys.Content(item.File.Id))?.CreateDate ?? _today))).ToList();
        var tree = new NodeTree<ContentNode>(Replaced(_existing.Package.Content, nodes.Select(item => item.Node).OfType<ContentNode>()));
        foreach (var (file, scope, node) in nodes.Where(item => item.Node is not null))
            TreeRules.Check(node!, tree, file, scope);
        return [.. nodes.Select(item => item.Node).OfType<ContentNode>()];
    }

    private ContentPackage Merged(IEnumerable<ContentNode> nodes) => _existing.Package with
    {
        Content = [.. Replaced(_existing.Package.Content, nodes)],
        Media = [.. Replaced(_existing.Package.Media, _media.Select(item => item.Node))],
        Dictionary = [.. _dictionary.Concat(_existing.Package.Dictionary).DistinctBy(item => item.Alias)],
    };

    private static IEnumerable<T> Replaced<T>(IEnumerable<T> old, IEnumerable<T> authored)
        where T : Node => authored.Concat(old).DistinctBy(node => node.Key);

    private void Copy(AuthoredMedia media)
    {
        var target = Path.Combine(_folder.Media, media.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(media.Source, target, overwrite: true);
    }

    /// <summary>
    /// Writes what was authored and leaves the bytes of everything else; a file that has to make room for one of the same
    /// name is written again under its new name.
    /// </summary>
    private IEnumerable<string> WriteFiles(ContentPackage package, IReadOnlyList<ContentNode> nodes)
    {
        var authored = nodes.Select(node => node.Key).Concat(_media.Select(item => item.Node.Key)).Concat(_dictionary.Select(item => item.Key)).ToHashSet();
        var planned = UsyncWriter.Files(package).ToList();
        var moved = planned.Where(file => Moved(file, planned)).ToList();
        foreach (var file in moved)
            File.Delete(Path.Combine(_folder.Usync, _existing.Paths[Key(file)]));
        foreach (var file in planned.Where(file => authored.Contains(Key(file)) || moved.Contains(file) || file.Path.StartsWith("Domains/", StringComparison.Ordinal)))
        {
            UsyncWriter.Write(file, _folder.Usync);
            yield return file.Path;
        }

        bool Moved(UsyncFile file, List<UsyncFile> all) => _existing.Paths.TryGetValue(Key(file), out var path) && path != file.Path
            && (authored.Contains(Key(file)) || all.Any(other => other.Path == path));
    }

    private static Guid Key(UsyncFile file) => Guid.TryParse(file.Root.Attribute("Key")?.Value, out var key) ? key : Guid.Empty;
}
