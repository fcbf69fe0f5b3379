using EmploymentNet.Core.Language;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>Finnish municipalities in all their forms, and which of them are so small that an age and an illness name somebody.</summary>
internal static class Municipalities
{
    private static readonly WordFile s_sizes = new(typeof(Municipalities), "municipalities.txt");
    private static readonly IReadOnlyList<string> s_all = new WordFile(typeof(Municipalities), "places.txt")["municipality"];
    private static readonly Inflected s_any = new(s_all.Concat(s_sizes["small besides"]));
    private static readonly Inflected s_small = new(s_all.Except(s_sizes["large"], StringComparer.OrdinalIgnoreCase).Union(s_sizes["small besides"]));
    private static readonly Inflected s_large = new(s_sizes["large"]);

    public static bool IsAny(ReadOnlySpan<char> word) => s_any.Has(word);

    /// <summary>Under 10,000 inhabitants.</summary>
    public static bool IsSmall(ReadOnlySpan<char> word) => s_small.Has(word) && !s_large.Has(word);
}
