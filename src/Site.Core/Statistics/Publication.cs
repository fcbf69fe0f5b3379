namespace EmploymentNet.Core.Statistics;

/// <summary>
/// All numbers of a period that are told, and none from which a small one could be found. Its tables stand one behind the other like the parts
/// of a river: each question flows through one cell of every table, and whatever flows in flows out. So every sum of every table is
/// that of a node, and <see cref="SmallNumbers"/> looks at all tables at once. A table that is not in the river is not told.
/// </summary>
public static class Publication
{
    /// <summary>Of each reach its lists in order: every list is told, and so is the crossing of two neighbours.</summary>
    private static readonly Dimension[][] _reaches =
    [
        [Dimension.Language, Dimension.Topic, Dimension.AgeBand],
        [Dimension.ForWhom],
        [Dimension.Week],
        [Dimension.Municipality],
        [Dimension.Place],
        [Dimension.Verdict],
        [Dimension.Weekday, Dimension.DayPart],
    ];

    /// <returns>What is not zero, in a steady order; a cell that is not there is zero.</returns>
    public static IReadOnlyList<Figure> Of(IReadOnlyCollection<Asked> asked, int k = SmallNumbers.Fewest)
    {
        var named = asked.GroupBy(one => one.KeyOf(Dimension.Municipality)).Where(group => group.Count() >= k).Select(group => group.Key).ToHashSet();
        var counted =
            from one in asked
            from passage in Way(one, named)
            group passage by passage into passages
            orderby passages.Key.Cell.Row, passages.Key.Cell.Column, passages.Key.Cell.Key, passages.Key.Cell.ColumnKey
            select (Passage: passages.Key, Count: passages.Count());
        var all = counted.ToList();
        var hidden = SmallNumbers.Hide([.. all.Select(one => new Edge<Node>(one.Passage.From, one.Passage.To, one.Count, LeastOf(one.Passage.Cell, k)))], k);
        return [.. all.Select((one, index) => new Figure(one.Passage.Cell, hidden[index] ? null : one.Count))];
    }

    /// <summary>Where one question flows through.</summary>
    private static IEnumerable<Passage> Way(Asked asked, HashSet<string> named)
    {
        var node = Node.Source;
        foreach (var reach in _reaches)
            for (var at = 0; at < reach.Length; at++)
            {
                var key = KeyOf(asked, reach[at], named);
                if (at > 0)
                    yield return Step(Cell.Crossing(reach[at - 1], KeyOf(asked, reach[at - 1], named), reach[at], key), key);
                yield return Step(new(reach[at], key), at == reach.Length - 1 ? "" : key);
            }
        yield return new(Cell.Total, node, Node.Source);

        Passage Step(Cell cell, string key)
        {
            var from = node;
            node = new(from.Step + 1, key);
            return new(cell, from, node);
        }
    }

    /// <summary>A small place that is named by no number is not named at all: that somebody there has asked is already something.</summary>
    private static string KeyOf(Asked asked, Dimension dimension, HashSet<string> named) => asked.KeyOf(dimension) switch
    {
        var key when dimension != Dimension.Municipality || key == Cell.Unknown || named.Contains(key) => key,
        _ => Cell.Other,
    };

    /// <summary>Whoever is named must be k, and everybody knows it.</summary>
    private static int LeastOf(Cell cell, int k) => cell is { Row: Dimension.Municipality, Key: not (Cell.Unknown or Cell.Other) } ? k : 1;

    private sealed record Node(int Step, string Key)
    {
        public static readonly Node Source = new(0, "");
    }

    private sealed record Passage(Cell Cell, Node From, Node To);
}
