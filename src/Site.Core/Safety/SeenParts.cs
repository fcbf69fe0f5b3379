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

    public IEnumerable<int> PlacesOf(PhrasePart part) => PlacesOf(part, 0, Text.Length);

    /// <returns>Where it begins from one place until before another, each once.</returns>
    public IEnumerable<int> PlacesOf(PhrasePart part, int from, int until)
    {
        if (!_seen.TryGetValue(part, out var seen))
            yield break;
        for (var found = FirstFrom(seen.Places, from); found < seen.Places.Count && seen.Places[found] < until; found++)
            if (found == 0 || seen.Places[found - 1] != seen.Places[found])
                yield return seen.Places[found];
    }

    /// <returns>Where it ends that begins here, once for each of its rows.</returns>
    public IEnumerable<int> EndsOf(PhrasePart part, int place)
    {
        if (!_seen.TryGetValue(part, out var seen))
            yield break;
        for (var found = FirstFrom(seen.Places, place); found < seen.Places.Count && seen.Places[found] == place; found++)
            yield return seen.Ends[found];
    }

    private static int FirstFrom(List<int> places, int from)
    {
        var found = places.BinarySearch(from);
        if (found < 0)
            return ~found;
        while (found > 0 && places[found - 1] == from)
            found--;
        return found;
    }

    private void Add(PhrasePart part, int place, int end)
    {
        if (!_seen.TryGetValue(part, out var seen))
            _seen.Add(part, seen = ([], []));
        seen.Places.Add(place);
        seen.Ends.Add(end);
    }
}
