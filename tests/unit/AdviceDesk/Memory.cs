using System.Net;
using System.Reflection;

namespace EmploymentNet.UnitTests.AdviceDesk;

/// <summary>Everything that an object keeps alive, private fields and all: what a dump of the process would show of it.</summary>
public static class Memory
{
    public static IEnumerable<string> NamesOf(IPAddress address, object root)
    {
        var bytes = address.GetAddressBytes();
        return Of(root)
            .Where(value => value is IPAddress or string || (value is byte[] kept && kept.AsSpan().IndexOf(bytes) >= 0))
            .Select(value => $"{value.GetType()} {value}");
    }

    public static IEnumerable<object> Of(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<object>([root]);
        while (waiting.TryPop(out var next))
            if (seen.Add(next))
                foreach (var value in Held(next))
                    waiting.Push(value);
        return seen;
    }

    private static IEnumerable<object> Held(object owner)
    {
        if (owner is TimeProvider or Type or MemberInfo || owner.GetType() is { IsPrimitive: true })
            return [];
        if (owner is Array { Rank: 1 } items)
            return items.GetType().GetElementType()!.IsPrimitive ? [] : items.Cast<object?>().OfType<object>();
        return Fields(owner.GetType()).Select(field => field.GetValue(owner)).OfType<object>();
    }

    private static IEnumerable<FieldInfo> Fields(Type? type) => type is null
        ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(field => !field.FieldType.IsPointer && !field.FieldType.IsByRefLike).Concat(Fields(type.BaseType));
}
