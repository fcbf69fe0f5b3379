namespace EmploymentNet.Core.AdviceDesk;

/// <summary>Finds where a text names somebody: <c>@</c> and their name, as it is typed by hand.</summary>
public static class Naming
{
    /// <summary>Where one name begins like another, the longer one is meant; two who have the same name are both named.</summary>
    /// <param name="text">As it is kept.</param>
    /// <param name="people">Those who can be named.</param>
    public static IReadOnlyList<NamedPlace> In(string text, IReadOnlyCollection<(Guid Staff, string Name)> people)
    {
        var places = new List<NamedPlace>();
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                var length = people.Where(person => Follows(person.Name, text.AsSpan(at + 1))).Select(person => person.Name.Length).DefaultIfEmpty().Max();
                Guid[] named = [.. people.Where(person => person.Name.Length == length && Follows(person.Name, text.AsSpan(at + 1))).Select(person => person.Staff)];
                places.Add(new(at, named.Length == 0 ? 1 : 1 + length, named));
            }
        return places;
    }

    private static bool Follows(string name, ReadOnlySpan<char> rest) =>
        name.Length > 0 && rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (rest.Length == name.Length || !char.IsLetterOrDigit(rest[name.Length]));
}

/// <param name="Start">Of the <c>@</c>.</param>
/// <param name="Length">With the name.</param>
/// <param name="Staff">Nobody, where what follows is no name.</param>
public sealed record NamedPlace(int Start, int Length, IReadOnlyList<Guid> Staff);
