using EmploymentNet.Core.Language;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>Who somebody works for: a name with a company's form ("Merilohi Oy"), a name where one tells of work ("töissä Kiteellä", "jobbar hos Kide"), and employers that many know.</summary>
internal static class Employers
{
    private const int LongestName = 4;

    private static readonly WordFile s_words = new(typeof(Employers), "employers.txt");
    private static readonly WordSet s_forms = s_words.Set("form");
    private static readonly WordSet s_before = s_words.Set("before");
    private static readonly WordSet s_behind = s_words.Set("behind");
    private static readonly Inflected s_known = new(s_words["known"]);
    private static readonly Inflected s_notEmployers = new(s_words["not an employer"]);
    private static readonly IReadOnlyList<string> s_work = s_words["work"];

    public static IEnumerable<PublicationFlag> In(TypedText text)
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (!IsCapital(text, word))
                continue;
            if (s_forms.Has(text[word]) && FirstBefore(text, word) is { } first)
                yield return Flag(text, first, word);
            else if (!s_forms.Has(text[word]) && IsTold(text, word))
                yield return Flag(text, word, LastOf(text, word));
            else if (s_known.Has(text[word]) && SpeaksOfWork(text, word))
                yield return Flag(text, word, word);
        }
    }

    /// <summary>"UPM" too, unlike where a name of a person is looked for.</summary>
    private static bool IsCapital(TypedText text, int word) => text.IsLetters(word) && char.IsUpper(text[word][0]);

    /// <returns>Null where nothing stands before the form that could be a name.</returns>
    private static int? FirstBefore(TypedText text, int form)
    {
        var first = form;
        while (first > 0 && form - first < LongestName && text.IsJoinedToNext(first - 1) && IsCapital(text, first - 1) && !s_before.Has(text[first - 1]))
            first--;
        return first < form ? first : null;
    }

    private static bool IsTold(TypedText text, int word) =>
        !IsPlace(text, word) && (text.Follows(s_before, word, " :\"”»")
            || (text.IsJoinedToNext(word) && s_behind.Has(text[word + 1]) && (!text.StartsSentence(word) || s_known.Has(text[word]))));

    /// <summary>Where somebody works is told of most people's work; a known employer that shares a town's name is taken for the employer.</summary>
    private static bool IsPlace(TypedText text, int word) =>
        s_notEmployers.Has(text[word]) || (Municipalities.IsAny(text[word]) && !s_known.Has(text[word]));

    private static int LastOf(TypedText text, int first)
    {
        var last = first;
        while (last - first < LongestName && text.IsJoinedToNext(last) && IsCapital(text, last + 1))
            last++;
        return last;
    }

    private static bool SpeaksOfWork(TypedText text, int word)
    {
        var (first, last) = (word, word);
        while (first > 0 && !text.StartsSentence(first))
            first--;
        while (last + 1 < text.Words.Count && !text.StartsSentence(last + 1))
            last++;
        return Enumerable.Range(first, last - first + 1).Any(one => IsOfWork(text, one));
    }

    private static bool IsOfWork(TypedText text, int word)
    {
        foreach (var stem in s_work)
        {
            if (text[word].StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static PublicationFlag Flag(TypedText text, int first, int last) =>
        new(FlagKind.Employer, text.Words[first].Start, text.Words[last].End - text.Words[first].Start);
}
