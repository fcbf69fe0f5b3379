using System.Text.RegularExpressions;

namespace EmploymentNet.Core.Content.Authoring;

/// <summary>Reads the text format that docs/authoring.md describes: lines of <c>key: value</c>, parts and blocks.</summary>
public sealed partial class AuthoredFileParser
{
    private readonly string _path;
    private readonly string[] _lines;
    private readonly List<AuthoringProblem> _problems = [];
    private readonly List<AuthoredPart> _parts = [];
    private readonly AuthoredPart _header = new("", 1);
    private AuthoredPart _part;
    private AuthoredBlock? _block;
    private AuthoredBlock? _inner;
    private int _next;

    private AuthoredFileParser(string path, string text)
    {
        _path = path;
        _lines = text.ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n');
        _part = _header;
    }

    public static AuthoredFile Parse(string path, string text) => new AuthoredFileParser(path, text).Parse();

    private AuthoredFile Parse()
    {
        while (_next < _lines.Length)
            Take(_lines[_next++].TrimEnd());
        return new AuthoredFile(_path, _header, _parts, _problems);
    }

    private void Take(string line)
    {
        if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal) || line == "#")
            return;
        if (PartLine().Match(line) is { Success: true } part)
            StartPart(part.Groups["name"].Value);
        else if (BlockLine().Match(line) is { Success: true } block)
            StartBlock(new AuthoredBlock(block.Groups["property"].Value, block.Groups["element"].Value, _next), block.Groups["at"].Length);
        else if (ValueLine().Match(line) is { Success: true } value)
            Put(value.Groups["key"].Value, value.Groups["text"].Value);
        else
            Complain(_next, $"\"{Shortened(line)}\" is neither \"key: value\", \"[part]\", \"@block\" nor a comment; text of several lines goes between << and >>");
    }

    private void StartPart(string name)
    {
        if (_parts.Any(part => part.Language == name))
            Complain(_next, $"[{name}] is there twice");
        _parts.Add(_part = new AuthoredPart(name, _next));
        _block = _inner = null;
    }

    private void StartBlock(AuthoredBlock block, int depth)
    {
        if (_part == _header)
            Complain(_next, "blocks belong into a language part");
        if (depth == 1)
            _part.Blocks.Add(_block = block);
        else if (_block is null)
            Complain(_next, $"@@{block.Property} has no block to go into");
        else
            _block.Blocks.Add(block);
        _inner = depth == 1 ? null : block;
    }

    private void Put(string key, string text)
    {
        var line = _next;
        var values = (_inner ?? _block)?.Values ?? _part.Values;
        if (!values.TryAdd(key, new AuthoredText(text == "<<" ? Lines(line) : text, line)))
            Complain(line, $"{key} is there twice");
    }

    private string Lines(int opened)
    {
        var first = _next;
        while (_next < _lines.Length && _lines[_next].Trim() != ">>")
            _next++;
        if (_next == _lines.Length)
            Complain(opened, "<< is never closed by a line >>");
        return string.Join('\n', _lines[first.._next++]).Trim('\n');
    }

    private void Complain(int line, string reason) => _problems.Add(new AuthoringProblem(_path, line, reason));

    private static string Shortened(string line) => line.Length > 40 ? line[..40] + "…" : line;

    [GeneratedRegex(@"^\[(?<name>[\w.\-]+)\]$")]
    private static partial Regex PartLine();

    [GeneratedRegex(@"^(?<at>@@?)(?<property>\w+)\s+(?<element>\w+)$")]
    private static partial Regex BlockLine();

    [GeneratedRegex(@"^(?<key>\w+):\s*(?<text>.*)$")]
    private static partial Regex ValueLine();
}
