namespace EmploymentNet.Core.Safety;

/// <summary>A text as the phrases see it: for each word the listed words it may be.</summary>
internal sealed class RiskText
{
    private const int FewestSpelledLetters = 3;

    private readonly List<IReadOnlyList<int>> _readings = [];
    private readonly HashSet<int> _sentenceStarts = [];

    public RiskText(string text, Vocabulary vocabulary)
    {
        var reader = new WordReader(vocabulary);
        var words = TypedWord.In(text);
        for (var place = 0; place < words.Count;)
        {
            var spelled = words.Skip(place).TakeWhile(word => word.IsLoneLetter).ToList();
            if (spelled.Count < FewestSpelledLetters)
                spelled = [words[place]];
            foreach (var word in TypedWord.Join(spelled))
                Add(word.OpensSentence, reader.Read(word));
            place += spelled.Count;
        }
    }

    private RiskText(RiskText whole) => (_readings, _sentenceStarts) = ([.. whole._readings], whole._sentenceStarts);

    public int Length => _readings.Count;

    public IReadOnlyList<int> this[int place] => _readings[place];

    public bool OpensSentence(int place) => _sentenceStarts.Contains(place);

    public bool Has(IReadOnlyList<int> row, int place)
    {
        if (place + row.Count > Length)
            return false;
        for (var word = 0; word < row.Count; word++)
            if (!_readings[place + word].Contains(row[word]))
                return false;
        return true;
    }

    /// <summary>The same text in which these words, meant otherwise, say nothing.</summary>
    public RiskText Without(IEnumerable<Range> words)
    {
        var rest = new RiskText(this);
        foreach (var range in words)
            for (var place = range.Start.Value; place < range.End.Value; place++)
                rest._readings[place] = [];
        return rest;
    }

    private void Add(bool opensSentence, IEnumerable<IReadOnlyList<int>> readings)
    {
        if (opensSentence)
            _sentenceStarts.Add(_readings.Count);
        _readings.AddRange(readings);
    }

    /// <summary>Reads each word of a text once, however often it stands there.</summary>
    private sealed class WordReader(Vocabulary vocabulary)
    {
        private readonly Dictionary<(string Written, bool IsSpelledOut), IReadOnlyList<IReadOnlyList<int>>> _read = [];

        /// <returns>One reading, or one for each piece of words written together.</returns>
        public IReadOnlyList<IReadOnlyList<int>> Read(TypedWord word) =>
            _read.TryGetValue((word.Written, word.IsSpelledOut), out var known) ? known : _read[(word.Written, word.IsSpelledOut)] = ReadAnew(word);

        private IReadOnlyList<IReadOnlyList<int>> ReadAnew(TypedWord word)
        {
            var reading = vocabulary.Read(word);
            return (reading.Count == 0 || word.IsSpelledOut) && vocabulary.Split(word) is { Count: > 0 } pieces ? [.. pieces.Select(vocabulary.Read)] : [reading];
        }
    }
}
