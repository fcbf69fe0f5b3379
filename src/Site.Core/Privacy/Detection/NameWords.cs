using EmploymentNet.Core.Language;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>What the lists say about one word.</summary>
internal static class NameWords
{
    private const int ShortestShape = 7;

    private static readonly WordFile s_words = new(typeof(NameWords), "names.txt");
    private static readonly WordFile s_places = new(typeof(NameWords), "places.txt");
    private static readonly Inflected s_given = new(new WordFile(typeof(NameWords), "given-names.txt").All);
    private static readonly Inflected s_surnames = new(new WordFile(typeof(NameWords), "surnames.txt").All);
    private static readonly Inflected s_placeNames = new(s_places.All.Except(s_places["also a given name"]));
    private static readonly Inflected s_alsoSomethingElse = new(s_places["also a given name"]);
    private static readonly WordFile s_everydayWords = new(typeof(NameWords), "everyday-words.txt");
    private static readonly Inflected s_everyday = new(s_everydayWords["in every form"]);
    private static readonly WordSet s_everydayForms = s_everydayWords.Set("in this form");
    private static readonly IReadOnlyList<string> s_surnameShapes = s_words["end of a surname"];
    private static readonly Inflected s_notSurnames = new(s_words["not a surname"]);
    private static readonly WordSet s_particles = s_words.Set("particle");
    private static readonly IReadOnlyList<string> s_institutions = s_words["institution"];
    private static readonly IReadOnlyList<string> s_innerLocal = new WordFile(typeof(NameWords), "inflection.txt")["inner local"];

    public static bool IsGiven(ReadOnlySpan<char> word) => IsEachPart(word, s_given.Has, s_given.HasBase);

    public static bool IsGivenAsItStands(ReadOnlySpan<char> word) => IsEachPart(word, s_given.HasBase, s_given.HasBase);

    public static bool IsSurname(ReadOnlySpan<char> word) => IsEachPart(word, s_surnames.Has, s_surnames.HasBase) && !IsFromPlace(word);

    /// <summary>"Rautavaarainen", "Bergstrand": longer than everyday words with the same end.</summary>
    public static bool HasShapeOfSurname(ReadOnlySpan<char> word)
        => word.Length >= ShortestShape && EndsWithAny(word, s_surnameShapes) && !s_notSurnames.Has(word);

    /// <summary>"von Essen", "af Hällström".</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => s_particles.Has(word);

    public static bool IsPlace(ReadOnlySpan<char> word) => s_placeNames.Has(word) || IsNamedAfterSomebody(word);

    /// <summary>"Wrede-institutet".</summary>
    public static bool IsNamedAfterSomebody(ReadOnlySpan<char> word) => word.Contains('-') && IsInstitution(word);

    /// <summary>"Lahdesta" is where somebody comes from, even where Lahti is a surname as well.</summary>
    public static bool IsFromPlace(ReadOnlySpan<char> word) => IsInside(word) && IsPlace(word);

    /// <summary>In a form that tells of being in, or coming out of, a place.</summary>
    public static bool IsInside(ReadOnlySpan<char> word) => EndsWithAny(word, s_innerLocal);

    public static bool IsEveryday(ReadOnlySpan<char> word) => s_everyday.Has(word) || s_everydayForms.Has(word);

    public static bool IsAlsoSomethingElse(ReadOnlySpan<char> word) => s_alsoSomethingElse.Has(word);

    public static bool IsInstitution(ReadOnlySpan<char> word)
    {
        var last = word[(word.LastIndexOf('-') + 1)..];
        foreach (var institution in s_institutions)
        {
            if (last.StartsWith(institution, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private delegate bool Known(ReadOnlySpan<char> word);

    /// <summary>Names that are joined ("Anna-Maijalle", "Mäki-Korvela") are known when both parts are.</summary>
    private static bool IsEachPart(ReadOnlySpan<char> word, Known last, Known first)
        => last(word) || word.IndexOf('-') is > 0 and var dash && first(word[..dash]) && last(word[(dash + 1)..]);

    private static bool EndsWithAny(ReadOnlySpan<char> word, IReadOnlyList<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
