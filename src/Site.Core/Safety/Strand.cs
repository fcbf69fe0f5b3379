namespace EmploymentNet.Core.Safety;

/// <summary>Words in this order, with gaps where the line has them.</summary>
/// <param name="Parts">One after the other.</param>
/// <param name="Negations">Words of its language that turn it round: no gap reaches over one, and none may stand right before it.</param>
internal sealed record Strand(IReadOnlyList<(PhrasePart Part, bool AfterGap)> Parts, IReadOnlySet<int> Negations)
{
    private const int WidestGap = 6;

    public PhrasePart First => Parts[0].Part;

    public bool CanBeIn(SeenParts seen) => Parts.All(part => seen.Contains(part.Part));

    /// <returns>The words it takes up here, as many as it can; null where it does not begin here.</returns>
    public Range? At(SeenParts seen, int start)
    {
        if (IsDenied(seen.Text, start))
            return null;
        HashSet<int> ends = [start];
        foreach (var (part, afterGap) in Parts)
        {
            ends = [.. ends.SelectMany(end => afterGap ? Beyond(seen.Text, end) : [end]).SelectMany(place => seen.EndsOf(part, place))];
            if (ends.Count == 0)
                return null;
        }
        return start..ends.Max();
    }

    private bool IsDenied(RiskText text, int start) =>
        start > 0 && !text.OpensSentence(start) && IsNegation(text, start - 1) && !IsNegation(text, start);

    private IEnumerable<int> Beyond(RiskText text, int start)
    {
        yield return start;
        for (var place = start; place < start + WidestGap && place + 1 < text.Length; place++)
        {
            if (text.OpensSentence(place) || text.OpensSentence(place + 1) || IsNegation(text, place))
                yield break;
            yield return place + 1;
        }
    }

    private bool IsNegation(RiskText text, int place) => text[place].Any(Negations.Contains);
}
