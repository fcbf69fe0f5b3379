namespace EmploymentNet.Core.Language;

/// <summary>A list of words beside the type that uses it: entries parted by commas and line ends, under headings in brackets; # begins a comment.</summary>
internal sealed class WordFile
{
    private readonly Dictionary<string, List<string>> _sections = [];

    public WordFile(Type user, string name)
    {
        using var stream = user.Assembly.GetManifestResourceStream(user, name)!;
        using var reader = new StreamReader(stream);
        var section = _sections[""] = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                _sections.Add(line.Trim('[', ']'), section = []);
            else if (!line.StartsWith('#'))
                section.AddRange(line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
    }

    public IEnumerable<string> All => _sections.Values.SelectMany(entries => entries);

    public IReadOnlyList<string> this[string section] => _sections[section];

    public WordSet Set(string section) => new(this[section]);
}
