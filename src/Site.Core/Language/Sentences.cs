namespace EmploymentNet.Core.Language;

/// <summary>Parts a passage where its reader would draw breath. A full stop ends a sentence unless it stands in or behind something shortened or counted.</summary>
internal static class Sentences
{
    /// <summary>A word as short as this with a full stop, and a small letter after it, is something shortened that no list has.</summary>
    private const int LongestUnknownAbbreviation = 3;

    public static IEnumerable<Sentence> In(Passage passage, Speech speech)
    {
        var text = passage.Text;
        var start = 0;
        for (var place = 0; place < text.Length; place++)
        {
            if (!IsEnd(text, place, speech))
                continue;
            if (Part(passage, start, place + 1) is { } sentence)
                yield return sentence;
            start = place + 1;
        }

        if (Part(passage, start, text.Length) is { } rest)
            yield return rest;
    }

    private static Sentence? Part(Passage passage, int start, int end) => new Sentence(passage, start, end) is { Words.Count: > 0 } sentence ? sentence : null;

    private static bool IsEnd(string text, int place, Speech speech)
    {
        if (text[place] is not ('.' or '!' or '?' or '\u2026') || (place + 1 < text.Length && text[place + 1] == text[place]))
            return false;
        var next = NextAfterClosing(text, place);
        if (next < text.Length && !char.IsWhiteSpace(text[next]))
            return false;
        while (next < text.Length && !char.IsLetterOrDigit(text[next]))
            next++;
        return next == text.Length || text[place] != '.' || EndsBefore(WordBefore(text, place), text[next], speech);
    }

    /// <summary>Quotation marks and brackets belong to the sentence that they close.</summary>
    private static int NextAfterClosing(string text, int place)
    {
        var next = place + 1;
        while (next < text.Length && text[next] is '.' or '!' or '?' or '\u2026' or ')' or ']' or '"' or '\u201D' or '\'' or '\u2019' or '\u00BB' or MarkdownText.Unseen)
            next++;
        return next;
    }

    private static bool EndsBefore(ReadOnlySpan<char> word, char next, Speech speech)
    {
        var isCapital = char.IsUpper(next);
        if (speech.IsAbbreviation(word))
            return isCapital && speech.CanEndSentence(word);
        if (word.Length > 0 && (char.IsAsciiDigit(word[^1]) || word[^1] == '.'))
            return isCapital;
        if (word.Length == 1 && char.IsUpper(word[0]))
            return false;
        return isCapital || char.IsDigit(next) || word.Length > LongestUnknownAbbreviation;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int place)
    {
        var end = place;
        while (end > 0 && text[end - 1] == MarkdownText.Unseen)
            end--;
        var start = end;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('(' or '"' or '\u201D' or '/' or MarkdownText.Unseen))
            start--;
        return text.AsSpan(start..end);
    }
}
