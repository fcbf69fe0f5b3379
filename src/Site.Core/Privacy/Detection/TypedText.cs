using System.Buffers;
using EmploymentNet.Core.Language;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>A text and where its words are: runs of letters ("Anna-Maria" is one) and runs of digits.</summary>
internal sealed class TypedText
{
    /// <summary>More than this between two words is no longer one piece of text.</summary>
    private const int WidestGap = 4;

    private const int LongestPhrase = 3;

    private static readonly SearchValues<char> s_insideSentence = SearchValues.Create(" \t\u00A0,;/&-\u2013");

    public TypedText(string text)
    {
        Text = text;
        Words = [.. Split(text)];
    }

    public string Text { get; }

    public IReadOnlyList<Word> Words { get; }

    public ReadOnlySpan<char> this[int word] => Text.AsSpan(Words[word].Start, Words[word].Length);

    public char Before(int position) => position <= 0 ? '\n' : Text[position - 1];

    public char At(int position) => position >= Text.Length ? '\n' : Text[position];

    /// <summary>What stands between a word and the one after it; after the last word, what is left.</summary>
    public ReadOnlySpan<char> GapAfter(int word)
        => word < 0 ? "\n" : Text.AsSpan(Words[word].End..(word + 1 < Words.Count ? Words[word + 1].Start : Text.Length));

    public bool IsNumber(int word) => word >= 0 && word < Words.Count && Words[word].IsNumber;

    public bool IsLetters(int word) => word >= 0 && word < Words.Count && !Words[word].IsNumber;

    /// <summary>"Matti", not "MATTI": where everything is in capitals, a capital tells nothing.</summary>
    public bool HasCapital(int word)
        => IsLetters(word) && char.IsUpper(this[word][0]) && (Words[word].Length == 1 || !char.IsUpper(this[word][1]));

    /// <summary>Parted from the next word by a blank on the same line, and by nothing else.</summary>
    public bool IsJoinedToNext(int word)
        => word + 1 < Words.Count && GapAfter(word) is { Length: 1 or 2 } gap && gap.IsWhiteSpace() && !gap.Contains('\n');

    /// <summary>After a full stop, colon, quotation mark or line break a capital tells nothing; after a comma it does.</summary>
    public bool StartsSentence(int word) => word == 0 || GapAfter(word - 1).ContainsAnyExcept(s_insideSentence);

    public bool EndsLine(int word) => word == Words.Count - 1 || GapAfter(word).Contains('\n');

    /// <summary>Whether one of the phrases ends right before a word, with no more than a colon, a comma or the like between.</summary>
    public bool Follows(WordSet phrases, int word, string between = " :,")
    {
        if (word == 0 || GapAfter(word - 1) is not { Length: <= WidestGap } gap || gap.ContainsAnyExcept(between))
            return false;
        for (var first = word - 1; first >= 0 && first >= word - LongestPhrase; first--)
        {
            if (phrases.Has(Text.AsSpan(Words[first].Start..Words[word - 1].End)))
                return true;
        }

        return false;
    }

    public PersonalDataFinding Finding(PersonalDataKind kind, int first, int last)
        => new(kind, Words[first].Start, Words[last].End - Words[first].Start);

    private static IEnumerable<Word> Split(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
                continue;
            var end = EndOfWord(text, start);
            yield return new(start, end, char.IsAsciiDigit(text[start]));
            start = end - 1;
        }
    }

    private static int EndOfWord(string text, int start)
    {
        var isNumber = char.IsAsciiDigit(text[start]);
        var end = start + 1;
        while (end < text.Length && (isNumber ? char.IsAsciiDigit(text[end]) : IsInsideWord(text, end)))
            end++;
        return end;
    }

    private static bool IsInsideWord(string text, int at)
        => char.IsLetter(text[at]) || text[at] == '-' && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);
}
