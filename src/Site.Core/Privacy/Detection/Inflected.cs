using EmploymentNet.Core.Language;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>
/// Words that are known in all their forms: "Pekka" in "Pekalle", "Pekankin", "Pekkas". The rules are generous, since a form
/// that nobody uses is never met.
/// </summary>
internal sealed class Inflected
{
    private const string Consonants = "bcdfghjklmnpqrstvwxz";
    private const int LongestEnding = 4;

    private static readonly WordFile s_rules = new(typeof(Inflected), "inflection.txt");
    private static readonly (string End, string Stem)[] s_stems = [.. s_rules["stems"].Select(rule => (rule.Split(' ')[0], rule.Split(' ')[1]))];
    private static readonly WordSet s_endings = s_rules.Set("endings");
    private static readonly IReadOnlyList<string> s_clitics = s_rules["clitics"];

    private readonly WordSet _bases;
    private readonly WordSet _stems;

    public Inflected(IEnumerable<string> words)
    {
        var bases = words.ToList();
        _bases = new(bases);
        _stems = new(bases.Concat(bases.SelectMany(Stems)));
    }

    public bool HasBase(ReadOnlySpan<char> word) => _bases.Has(word);

    public bool Has(ReadOnlySpan<char> word)
    {
        if (HasInflected(word))
            return true;
        foreach (var clitic in s_clitics)
        {
            if (word.EndsWith(clitic, StringComparison.OrdinalIgnoreCase) && HasInflected(word[..^clitic.Length]))
                return true;
        }

        return false;
    }

    private bool HasInflected(ReadOnlySpan<char> word)
    {
        if (_bases.Has(word))
            return true;
        for (var length = 1; length <= LongestEnding && length < word.Length; length++)
        {
            if (s_endings.Has(word[^length..]) && _stems.Has(word[..^length]) && FitsAfter(word[^(length + 1)], word[^length..]))
                return true;
        }

        return false;
    }

    /// <summary>"Annaa" and "Annaan", but not "Annaen" and "Ingrida".</summary>
    private static bool FitsAfter(char stem, ReadOnlySpan<char> ending)
        => IsConsonant(ending[0]) || (ending.Length == 1 ? !IsConsonant(stem) : char.ToUpperInvariant(stem) == char.ToUpperInvariant(ending[0]));

    private static bool IsConsonant(char letter) => Consonants.Contains(letter, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Stems(string word)
        => s_stems.Where(rule => word.EndsWith(rule.End, StringComparison.OrdinalIgnoreCase)).Select(rule => word[..^rule.End.Length] + rule.Stem);
}
