using System.Text;

namespace EmploymentNet.Core.Safety;

/// <param name="Written">In lower case.</param>
/// <param name="Gap">How many signs stand before it.</param>
/// <param name="OpensSentence">Whether a sentence or paragraph ended there.</param>
/// <param name="IsSpelledOut">Whether each letter was typed by itself.</param>
internal sealed record TypedWord(string Written, int Gap, bool OpensSentence, bool IsSpelledOut = false)
{
    public string Folded { get; } = Letters.Fold(Written);

    public bool IsLoneLetter => Written is [var letter] && char.IsLetter(letter);

    public static IReadOnlyList<TypedWord> In(string text)
    {
        var lower = Letters.Lower(text);
        List<TypedWord> words = [];
        var word = new StringBuilder();
        var (gap, opens) = (0, true);
        for (var place = 0; place <= lower.Length; place++)
        {
            var sign = place < lower.Length ? lower[place] : ' ';
            if (LetterAt(lower, place) is { } letter)
                word.Append(letter);
            else if (word.Length == 0 || !Letters.IsApostrophe(sign))
            {
                if (word.Length > 0)
                {
                    words.Add(new(word.ToString(), gap, opens));
                    (gap, opens) = (0, false);
                    word.Clear();
                }
                gap++;
                opens |= EndsSentence(lower, place);
            }
        }
        return words;
    }

    /// <summary>"h a l u a n": one word of letters that stand alone. A wider gap than between the letters divides words.</summary>
    public static IEnumerable<TypedWord> Join(IReadOnlyList<TypedWord> letters)
    {
        var narrow = letters.Skip(1).Select(letter => letter.Gap).DefaultIfEmpty().Min();
        var start = 0;
        for (var end = 1; end <= letters.Count; end++)
        {
            if (end < letters.Count && letters[end].Gap <= narrow)
                continue;
            var written = string.Concat(letters.Take(start..end).Select(letter => letter.Written));
            yield return new(written, letters[start].Gap, letters[start].OpensSentence, letters.Count > 1);
            start = end;
        }
    }

    public TypedWord Piece(int start, int end) => new(Written[start..end], 0, OpensSentence && start == 0);

    private static char? LetterAt(string lower, int place) => place == lower.Length ? null : lower[place] switch
    {
        var letter when char.IsLetter(letter) => letter,
        var hidden when (char.IsAsciiDigit(hidden) || hidden == '*') && IsBetweenLetters(lower, place) => Letters.Unmask(hidden),
        var digit when char.IsAsciiDigit(digit) => digit,
        _ => null,
    };

    private static bool IsBetweenLetters(string lower, int place) =>
        place > 0 && char.IsLetter(lower[place - 1]) && place + 1 < lower.Length && char.IsLetter(lower[place + 1]);

    private static bool EndsSentence(string lower, int place) => place < lower.Length && lower[place] switch
    {
        '.' or '!' or '?' or ';' or '\u2026' => true,
        '\n' => place > 0 && lower[place - 1] == '\n',
        _ => false,
    };
}
