using System.Text.RegularExpressions;

namespace EmploymentNet.Core.Language;

internal sealed partial class Sentence
{
    private readonly Passage _passage;
    private readonly Lazy<string> _text;

    public Sentence(Passage passage, int start, int end)
    {
        _passage = passage;
        Words = [.. WordsIn(passage.Text, start, end)];
        _text = new(() => Seen(Words[0].Start, EndOf(Words[^1].End)));
    }

    public IReadOnlyList<SpokenWord> Words { get; }

    public bool IsHeading => _passage.IsHeading;

    /// <summary>From the first letter to the last, with its full stop.</summary>
    public string Text => _text.Value;

    public LanguageFinding Finding(FindingKind kind, int first, int last, string? plainer = null) => new(
        kind, _passage.Start + Words[first].Start, Words[last].End - Words[first].Start, Seen(Words[first].Start, Words[last].End), Text, plainer);

    private string Seen(int start, int end) => Blanks().Replace(Unseen().Replace(_passage.Text[start..end], ""), " ");

    private int EndOf(int lastWord)
    {
        var end = lastWord;
        while (end < _passage.Text.Length && !char.IsWhiteSpace(_passage.Text[end]))
            end++;
        return end;
    }

    private static IEnumerable<SpokenWord> WordsIn(string text, int start, int end)
    {
        for (var from = start; from < end; from++)
        {
            if (char.IsWhiteSpace(text[from]))
                continue;
            var to = from;
            while (to < end && !char.IsWhiteSpace(text[to]))
                to++;
            if (SpokenWord.Read(text, from, to) is { } word)
                yield return word;
            from = to;
        }
    }

    [GeneratedRegex(@"\0+")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
