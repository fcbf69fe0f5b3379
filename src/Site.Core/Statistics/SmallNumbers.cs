namespace EmploymentNet.Core.Statistics;

/// <summary>A count between two nodes. What flows into a node flows out of it again.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Count">How many.</param>
/// <param name="Least">What it is known to be at least, though it be hidden.</param>
public sealed record Edge<TNode>(TNode From, TNode To, int Count, int Least = 1);

/// <summary>
/// Which counts must not be told. A small one is hidden, and so are others beside it, until whoever knows all sums must hold it possible that
/// it is not small. That is shown by making such a world: the count is raised one by one, and each time the rise is led back through other
/// counts in a circle, so that all sums stay. What the circle changes is hidden; it is the circle that costs the least.
/// Tables that are each the sum of the other's rows make a flow, and in a flow such a circle is always found where there is one.
/// </summary>
public static class SmallNumbers
{
    /// <summary>The smallest count that is told.</summary>
    public const int Fewest = 5;

    /// <returns>For each edge whether it is hidden. Zeros are told: they are of nobody.</returns>
    public static IReadOnlyList<bool> Hide<TNode>(IReadOnlyList<Edge<TNode>> edges, int k = Fewest)
        where TNode : notnull
    {
        var hidden = edges.Select(edge => edge.Count > 0 && edge.Count < k).ToArray();
        var small = Enumerable.Range(0, edges.Count).Where(edge => hidden[edge]).OrderBy(edge => edges[edge].Count).ToList();
        // What is hidden for one never takes away what another hides behind.
        foreach (var edge in small)
            Protect(edge, edges, hidden, k);
        return hidden;
    }

    private static void Protect<TNode>(int small, IReadOnlyList<Edge<TNode>> edges, bool[] hidden, int k)
        where TNode : notnull
    {
        var world = edges.Select(edge => edge.Count).ToArray();
        for (; world[small] < k; world[small]++)
            foreach (var (edge, change) in Circle(small, edges, hidden, world))
            {
                world[edge] += change;
                hidden[edge] = true;
            }
    }

    /// <returns>The way back from the end of an edge to its start that takes the least out of what is told, and then the shortest.</returns>
    private static List<Change> Circle<TNode>(int small, IReadOnlyList<Edge<TNode>> edges, bool[] hidden, int[] world)
        where TNode : notnull
    {
        var changes = Changes(small, edges, world).ToLookup(change => change.IsRise ? edges[change.Edge].From : edges[change.Edge].To);
        var ways = new Dictionary<TNode, Change?>();
        var next = new PriorityQueue<(TNode Node, Change? By), (int Cost, int Steps)>([((edges[small].To, null), (0, 0))]);
        while (next.TryDequeue(out var here, out var price))
        {
            if (!ways.TryAdd(here.Node, here.By))
                continue;
            if (here.Node.Equals(edges[small].From))
                return WayTo(here.Node, ways, edges);
            foreach (var change in changes[here.Node])
                next.Enqueue((EndOf(change, edges), change), (price.Cost + (hidden[change.Edge] ? 0 : edges[change.Edge].Count), price.Steps + 1));
        }

        throw new InvalidOperationException("These counts do not flow in a circle: what comes into a node must leave it.");
    }

    /// <summary>A zero is told, so it stays.</summary>
    private static IEnumerable<Change> Changes<TNode>(int small, IReadOnlyList<Edge<TNode>> edges, int[] world)
    {
        for (var edge = 0; edge < edges.Count; edge++)
        {
            if (edge == small || edges[edge].Count == 0)
                continue;
            yield return new(edge, 1);
            if (world[edge] > edges[edge].Least)
                yield return new(edge, -1);
        }
    }

    private static TNode EndOf<TNode>(Change change, IReadOnlyList<Edge<TNode>> edges) => change.IsRise ? edges[change.Edge].To : edges[change.Edge].From;

    private static TNode StartOf<TNode>(Change change, IReadOnlyList<Edge<TNode>> edges) => change.IsRise ? edges[change.Edge].From : edges[change.Edge].To;

    private static List<Change> WayTo<TNode>(TNode node, Dictionary<TNode, Change?> ways, IReadOnlyList<Edge<TNode>> edges)
        where TNode : notnull
    {
        var way = new List<Change>();
        for (; ways[node] is { } change; node = StartOf(change, edges))
            way.Add(change);
        return way;
    }

    private readonly record struct Change(int Edge, int By)
    {
        public bool IsRise => By > 0;
    }
}
