namespace EmploymentNet.Core.Safety;

/// <summary>A line of a list, ready to be looked for.</summary>
/// <param name="Line">As its list has it.</param>
/// <param name="Strands">Each in its own order, all of them near each other.</param>
internal sealed record Phrase(string Line, IReadOnlyList<Strand> Strands)
{
    /// <summary>How far from the first strand the others may lie. Beyond that it is another thought, and the work would no longer be linear.</summary>
    private const int Reach = 12;

    /// <summary>The words that it can begin with.</summary>
    public IEnumerable<int> Openings => Strands[0].Openings;

    /// <returns>The places of the words where all strands meet; empty where they do not.</returns>
    public IReadOnlyList<Range> FindAt(RiskText text, int start)
    {
        if (Strands[0].At(text, start) is not { } first)
            return [];
        List<Range> found = [first];
        foreach (var strand in Strands.Skip(1))
        {
            if (Near(text, first).Select(place => strand.At(text, place)).FirstOrDefault(there => there is not null) is not { } there)
                return [];
            found.Add(there);
        }
        return found;
    }

    private static IEnumerable<int> Near(RiskText text, Range words)
    {
        var from = Math.Max(0, words.Start.Value - Reach);
        return Enumerable.Range(from, Math.Min(text.Length, words.End.Value + Reach) - from);
    }
}
