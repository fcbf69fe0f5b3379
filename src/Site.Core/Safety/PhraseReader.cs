namespace EmploymentNet.Core.Safety;

/// <summary>Reads the lists of one language. How a line is written stands in <c>Lists/README.md</c>; a line that is not so is a bug of ours.</summary>
internal sealed class PhraseReader
{
    private const string Words = "words";
    private const string Not = "not";
    private const string Gap = "..";
    private const string DirectlyThen = ">";
    private const string Near = " + ";

    private static readonly HashSet<int> s_noNegations = [];

    private readonly string _language;
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<int>>> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PhrasePart> _parts = new(StringComparer.Ordinal);
    private readonly HashSet<int> _negations;

    public PhraseReader(string language, Vocabulary vocabulary)
    {
        (_language, _vocabulary) = (language, vocabulary);
        foreach (var line in Lines(Words))
            AddGroup(line, line.Split(':', 2, StringSplitOptions.TrimEntries));
        _negations = [.. _groups[Not].Select(wording => wording[0])];
    }

    /// <summary>Those of the phrases read so far.</summary>
    public IEnumerable<PhrasePart> Parts => _parts.Values;

    public IEnumerable<Phrase> Read(string list) => Lines(list).Select(line => Phrase(line, _negations));

    /// <summary>Phrases that a negation does not turn round.</summary>
    public IEnumerable<Phrase> ReadAsWritten(string list) => Lines(list).Select(line => Phrase(line, s_noNegations));

    private void AddGroup(string line, string[] halves)
    {
        if (halves is not [var name, var members] || !_groups.TryAdd(name, [.. members.Split(", ").SelectMany(Wordings)]))
            throw Malformed(line);
    }

    /// <summary>A row of words, in which a group stands for each of its own.</summary>
    private IReadOnlyList<IReadOnlyList<int>> Wordings(string row)
    {
        IReadOnlyList<IReadOnlyList<int>> wordings = [[]];
        foreach (var word in row.Split(' '))
        {
            if (word.Trim('*', '!').Length == 0)
                throw Malformed(row);
            var next = word[0] == '@' ? Group(word) : [[_vocabulary.Add(word)]];
            wordings = [.. wordings.SelectMany(begun => next.Select(rest => (IReadOnlyList<int>)[.. begun, .. rest]))];
        }
        return wordings;
    }

    private IReadOnlyList<IReadOnlyList<int>> Group(string name) => _groups.GetValueOrDefault(name[1..]) ?? throw Malformed(name);

    private Phrase Phrase(string line, IReadOnlySet<int> negations) =>
        new(line, [.. line.Split(Near).Select(strand => new Strand(PartsOf(strand), negations))]);

    private List<(PhrasePart Part, bool AfterGap)> PartsOf(string strand)
    {
        List<(PhrasePart Part, bool AfterGap)> parts = [];
        var afterGap = false;
        List<string> row = [];
        foreach (var word in strand.Split(' ').Append(DirectlyThen))
        {
            if (word is not (Gap or DirectlyThen))
            {
                row.Add(word);
                continue;
            }
            if (row.Count == 0)
                throw Malformed(strand);
            parts.Add((Part(string.Join(' ', row)), afterGap));
            (afterGap, row) = (word == Gap, []);
        }
        return parts;
    }

    private PhrasePart Part(string rows) =>
        _parts.TryGetValue(rows, out var known) ? known : _parts[rows] = new([.. rows.Split('/').SelectMany(Wordings)]);

    private FormatException Malformed(string what) => new($"Safety list \"{_language}\": \"{what}\" is not written as Lists/README.md says.");

    private IEnumerable<string> Lines(string list)
    {
        using var stream = typeof(PhraseReader).Assembly.GetManifestResourceStream($"Safety/{_language}/{list}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#');
    }
}
