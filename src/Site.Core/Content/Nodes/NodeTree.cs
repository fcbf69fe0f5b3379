namespace EmploymentNet.Core.Content.Nodes;

/// <summary>Parents and order of a set of nodes.</summary>
public sealed class NodeTree<T>
    where T : Node
{
    private readonly Dictionary<Guid, T> _byKey;
    private readonly ILookup<Guid, T> _children;

    public NodeTree(IEnumerable<T> nodes)
    {
        _byKey = nodes.ToDictionary(node => node.Key);
        _children = _byKey.Values.OrderBy(node => node.SortOrder).ThenBy(node => node.Key).ToLookup(node => node.ParentKey);
    }

    /// <summary>Level by level, each level in the order of its parents; nodes whose parent is missing are left out.</summary>
    public IEnumerable<T> InTreeOrder()
    {
        var level = Children(Guid.Empty).ToList();
        while (level.Count > 0)
        {
            foreach (var node in level)
                yield return node;
            level = [.. level.SelectMany(node => Children(node.Key))];
        }
    }

    public T? Find(Guid key) => _byKey.GetValueOrDefault(key);

    public IEnumerable<T> Children(Guid key) => _children[key];

    public T? Parent(T node) => Find(node.ParentKey);

    /// <summary>From the node itself up to its root; ends early where a parent is missing.</summary>
    public IEnumerable<T> SelfAndAncestors(T node)
    {
        var seen = new HashSet<Guid>();
        for (var current = node; current is not null && seen.Add(current.Key); current = Parent(current))
            yield return current;
    }

    /// <summary>1 at the root, as Umbraco counts.</summary>
    public int Level(T node) => SelfAndAncestors(node).Count();
}
