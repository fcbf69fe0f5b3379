namespace EmploymentNet.Core.Safety;

/// <summary>A text as the phrases see it: for each word the listed words it may be.</summary>
internal sealed class RiskText
{
    private const int FewestSpelledLetters = 3;

    private readonly List<IReadOnlyList<int>> _readings = [];
    private readonly HashSet<int> _sentenceStarts = [];
    private readonly Dictionary<string, IReadOnlyList<int>> _read = new(StringComparer.Ordinal);
    private readonly Vocabulary _vocabulary;

    public RiskText(string text, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        var words = TypedWord.In(text);
        for (var place = 0; place < words.Count;)
        {
            var spelled = words.Skip(place).TakeWhile(word => word.IsLoneLetter).ToList();
            if (spelled.Count < FewestSpelledLetters)
                spelled = [words[place]];
            foreach (var word in TypedWord.Join(spelled))
                Add(word);
            place += spelled.Count;
        }
    }

    public int Length => _readings.Count;

    public IReadOnlyList<int> this[int place] => _readings[place];

    public bool OpensSentence(int place) => _sentenceStarts.Contains(place);

    /// <summary>These words were meant otherwise and count no more.</summary>
    public void TakeOut(Range words)
    {
        for (var place = words.Start.Value; place < words.End.Value; place++)
            _readings[place] = [];
    }

    private void Add(TypedWord word)
    {
        if (word.OpensSentence)
            _sentenceStarts.Add(_readings.Count);
        _readings.AddRange(Read(word) is { Count: 0 } && _vocabulary.Split(word) is { Count: > 0 } pieces ? pieces.Select(Read) : [Read(word)]);
    }

    private IReadOnlyList<int> Read(TypedWord word) =>
        _read.TryGetValue(word.Written, out var known) ? known : _read[word.Written] = _vocabulary.Read(word);
}
