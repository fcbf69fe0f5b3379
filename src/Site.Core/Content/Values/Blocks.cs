using System.Collections;
using System.Runtime.CompilerServices;
using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.Core.Content.Values;

/// <summary>The elements of one block list, in layout order.</summary>
[CollectionBuilder(typeof(Blocks), nameof(Blocks.Of))]
public sealed class Blocks<T>(IReadOnlyList<T> items) : IReadOnlyList<T>
    where T : Block
{
    public int Count => items.Count;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public static class Blocks
{
    public static Blocks<T> Of<T>(ReadOnlySpan<T> items)
        where T : Block => new(items.ToArray());
}
