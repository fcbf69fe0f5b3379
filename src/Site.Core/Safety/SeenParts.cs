namespace EmploymentNet.Core.Safety;

/// <summary>Where the parts of all phrases are in one text: each word is looked up once, whatever the number of phrases.</summary>
internal sealed class SeenParts
{
    private readonly Dictionary<PhrasePart, (List<int> Places, List<int> Ends)> _seen = [];

    /// <param name="text">What is searched.</param>
    /// <param name="openings">By its first word: each row of words, and the part that it belongs to.</param>
    public SeenParts(RiskText text, ILookup<int, (PhrasePart Part, IReadOnlyList<int> Wording)> openings)
    {
        Text = text;
        for (var place = 0; place < text.Length; place++)
            foreach (var word in text[place])
                foreach (var (part, wording) in openings[word])
                    if (wording.Count == 1 || text.Has(wording, place))
                        Add(part, place, place + wording.Count);
    }

    public RiskText Text { get; }

    public IEnumerable<PhrasePart> Parts => _seen.Keys;

    public bool Contains(PhrasePart part) => _seen.ContainsKey(part);

    public IEnumerable<int> PlacesOf(PhrasePart part) => _seen.TryGetValue(part, out var seen) ? seen.Places.Distinct() : [];

    /// <returns>Where it ends that begins here, once for each of its rows.</returns>
    public IEnumerable<int> EndsOf(PhrasePart part, int place)
    {
        if (!_seen.TryGetValue(part, out var seen))
            yield break;
        var found = seen.Places.BinarySearch(place);
        while (found > 0 && seen.Places[found - 1] == place)
            found--;
        for (; found >= 0 && found < seen.Places.Count && seen.Places[found] == place; found++)
            yield return seen.Ends[found];
    }

    private void Add(PhrasePart part, int place, int end)
    {
        if (!_seen.TryGetValue(part, out var seen))
            _seen.Add(part, seen = ([], []));
        seen.Places.Add(place);
        seen.Ends.Add(end);
    }
}
