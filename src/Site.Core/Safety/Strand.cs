namespace EmploymentNet.Core.Safety;

/// <summary>Words in this order, with gaps where the line has them.</summary>
/// <param name="Parts">One after the other.</param>
/// <param name="Negations">Words of its language that turn it round: no gap reaches over one, and none may stand right before it.</param>
internal sealed record Strand(IReadOnlyList<StrandPart> Parts, IReadOnlySet<int> Negations)
{
    public const int WidestGap = 4;

    public IEnumerable<int> Openings => Parts[0].Wordings.Select(wording => wording[0]).Distinct();

    /// <returns>The words it takes up here, as many as it can; null where it does not begin here.</returns>
    public Range? At(RiskText text, int start)
    {
        if (IsDenied(text, start))
            return null;
        HashSet<int> ends = [start];
        foreach (var part in Parts)
            ends = [.. ends.SelectMany(end => part.HasGap ? Beyond(text, end) : [end]).SelectMany(place => part.EndsFrom(text, place))];
        return ends.Count == 0 ? null : start..ends.Max();
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

/// <param name="Wordings">Either of these rows of words.</param>
/// <param name="HasGap">Whether other words may stand before it.</param>
internal sealed record StrandPart(IReadOnlyList<IReadOnlyList<int>> Wordings, bool HasGap)
{
    public IEnumerable<int> EndsFrom(RiskText text, int place) =>
        Wordings.Where(wording => IsAt(text, place, wording)).Select(wording => place + wording.Count);

    private static bool IsAt(RiskText text, int place, IReadOnlyList<int> wording)
    {
        if (place + wording.Count > text.Length)
            return false;
        for (var word = 0; word < wording.Count; word++)
            if (!text[place + word].Contains(wording[word]))
                return false;
        return true;
    }
}
