using EmploymentNet.Core.Language;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>Finds runs of digits that may be a telephone's; <see cref="PhoneNumber"/> decides whether they are, and where they end.</summary>
internal static class PhoneNumbers
{
    private const int MostDigits = 15;

    private static readonly WordSet s_cues = new WordFile(typeof(PhoneNumbers), "phones.txt").Set("cue");
    private static readonly WordSet s_separators = new(
        [" ", "\u00A0", "\u2009", "\u202F", "-", "\u2011", "\u2013", " - ", " \u2013 ", "/", ".", "(", ")", ") ", " ("]);

    public static IEnumerable<PersonalDataFinding> In(TypedText text)
    {
        for (var first = 0; first < text.Words.Count; first++)
        {
            if (!text.IsNumber(first) || IsInsideNumber(text, first) || Last(text, first) is not { } last)
                continue;

            yield return Found(text, first, last);
            first = last;
        }
    }

    /// <summary>The longest run from here that is a number, since "040 123 4567 13.5." goes on.</summary>
    private static int? Last(TypedText text, int first)
    {
        var number = new PhoneNumber(IsInternational(text, first), text.Follows(s_cues, first, " :.,"));
        int? last = null;
        for (var word = first; text.IsNumber(word) && number.Digits + text.Words[word].Length <= MostDigits; word++)
        {
            number.Add(text[word]);
            if (number.IsPersonal && EndsHere(text, word))
                last = word;
            if (!s_separators.Has(text.GapAfter(word)))
                break;
        }

        return last;
    }

    private static PersonalDataFinding Found(TypedText text, int first, int last)
    {
        var (start, end) = (text.Words[first].Start, text.Words[last].End);
        if (text.Before(start) is '+' || text.Before(start) is '(' && text.Text.AsSpan(start..end).Contains(')'))
            start--;
        return new(PersonalDataKind.Phone, start, end - start);
    }

    private static bool IsInternational(TypedText text, int word) => text.Before(text.Words[word].Start) == '+';

    private static bool IsInsideNumber(TypedText text, int word)
    {
        var start = text.Words[word].Start;
        return char.IsLetterOrDigit(text.Before(start)) && !text.Follows(s_cues, word, "")
            || text.Before(start) is '-' or '/' or '_' or '#' && char.IsLetterOrDigit(text.Before(start - 1));
    }

    /// <summary>Not where a reference goes on: "0402345678/2024", "0187690-1A".</summary>
    private static bool EndsHere(TypedText text, int word)
    {
        var end = text.Words[word].End;
        return !char.IsLetterOrDigit(text.At(end)) && !(text.At(end) is '/' or '_' && char.IsLetterOrDigit(text.At(end + 1)));
    }
}
