namespace EmploymentNet.Core.Safety;

/// <summary>A line of a list, ready to be looked for.</summary>
/// <param name="Line">As its list has it.</param>
/// <param name="Strands">Each in its own order, all of them near each other.</param>
internal sealed record Phrase(string Line, IReadOnlyList<Strand> Strands)
{
    /// <summary>How far from the first strand the others may lie. Beyond that it is another thought, and the work would no longer be linear.</summary>
    private const int Reach = 12;

    public PhrasePart First => Strands[0].First;

    /// <returns>The words of each strand, once for every place where all strands meet.</returns>
    public IEnumerable<IReadOnlyList<Range>> FindIn(SeenParts seen) =>
        Strands.All(strand => strand.CanBeIn(seen))
            ? seen.PlacesOf(First).Select(start => MeetAt(seen, start)).Where(met => met.Count > 0)
            : [];

    private List<Range> MeetAt(SeenParts seen, int start)
    {
        if (Strands[0].At(seen, start) is not { } first)
            return [];
        List<Range> met = [first];
        foreach (var strand in Strands.Skip(1))
        {
            if (Near(seen, first, strand).Select(place => strand.At(seen, place)).FirstOrDefault(there => there is not null) is not { } there)
                return [];
            met.Add(there);
        }
        return met;
    }

    private static IEnumerable<int> Near(SeenParts seen, Range words, Strand strand) =>
        seen.PlacesOf(strand.First, words.Start.Value - Reach, words.End.Value + Reach);
}
