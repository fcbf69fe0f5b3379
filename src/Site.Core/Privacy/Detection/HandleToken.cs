namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>A run of the characters that handles are made of.</summary>
internal readonly ref struct HandleToken(string text, int start, int end)
{
    private const int FewestLetters = 3;
    private const int Longest = 64;

    public int Start => start;

    public int End => end;

    public ReadOnlySpan<char> Name => text.AsSpan(start..end);

    public static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' or '-';

    /// <summary>The run that a word is part of, without full stops and dashes at its ends.</summary>
    public static HandleToken Around(string text, Word word)
    {
        var (start, end) = (word.Start, word.End);
        while (start > 0 && end - start < Longest && IsPart(text[start - 1]))
            start--;
        while (end < text.Length && end - start < Longest && IsPart(text[end]))
            end++;
        while (text[start] is '.' or '-')
            start++;
        while (text[end - 1] is '.' or '-')
            end--;
        return new(text, start, end);
    }

    /// <summary>Nobody writes like this but to name themselves: "kettu_99", "pikku.kettu", "kettu07"; but not "20v", "tori.fi".</summary>
    public bool LooksChosen => Name.Length < Longest && Letters >= FewestLetters && (Name.Contains('_') || Name.ContainsAnyInRange('0', '9') || HasInnerDot);

    private bool HasInnerDot => Name.IndexOf('.') is > 1 && Name.Length - Name.LastIndexOf('.') > FewestLetters;

    private int Letters
    {
        get
        {
            var letters = 0;
            foreach (var c in Name)
                letters += char.IsLetter(c) ? 1 : 0;
            return letters;
        }
    }
}
