using EmploymentNet.Core.Language;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>A street and a number, with stair and flat: "Koulukatu 14 B 7", "storgatan 5", "Pekka Halosen katu 3 as. 2".</summary>
internal static class StreetAddresses
{
    private const int LongestHouseNumber = 4;
    private const int LongestName = 4;
    private const int ShortestStem = 2;

    private static readonly WordFile s_words = new(typeof(StreetAddresses), "addresses.txt");
    private static readonly Inflected s_streets = new(s_words["street"]);
    private static readonly Inflected s_streetsWithCapital = new(s_words["street with a capital"]);
    private static readonly Inflected s_notStreets = new(s_words["not a street"]);
    private static readonly WordSet s_before = s_words.Set("before");
    private static readonly WordSet s_cues = s_words.Set("cue");
    private static readonly WordSet s_apartments = s_words.Set("apartment");
    private static readonly WordSet s_units = s_words.Set("unit");

    public static IEnumerable<PersonalDataFinding> In(TypedText text)
    {
        for (var number = 1; number < text.Words.Count; number++)
        {
            if (!IsHouseNumber(text, number) || FirstWord(text, number - 1) is not { } first)
                continue;

            var last = LastWord(text, number);
            yield return text.Finding(PersonalDataKind.Address, first, last);
            number = last;
        }
    }

    private static bool IsHouseNumber(TypedText text, int number)
        => text.IsNumber(number) && text.Words[number].Length <= LongestHouseNumber && text.IsLetters(number - 1)
            && (text.IsJoinedToNext(number - 1) || text.GapAfter(number - 1).IsEmpty)
            && !IsTimeOrSum(text, number) && !CountsSomething(text, number);

    /// <summary>"Torikadulla 12.30", "Torikatu 5 %".</summary>
    private static bool IsTimeOrSum(TypedText text, int number)
    {
        var end = text.Words[number].End;
        return text.At(end) is '.' or ':' or ',' && char.IsAsciiDigit(text.At(end + 1)) || text.GapAfter(number).TrimStart() is ['%' or '\u20AC', ..];
    }

    private static bool CountsSomething(TypedText text, int number)
        => text.IsLetters(number + 1) && (text.IsJoinedToNext(number) || text.GapAfter(number).IsEmpty)
            && s_units.Has(text[number + 1]) && !text.HasCapital(number + 1) && !IsStair(text, number + 1);

    private static int? FirstWord(TypedText text, int street)
    {
        if (s_streets.Has(text[street]) || s_streetsWithCapital.Has(text[street]))
            return FirstOfName(text, street);
        if (!s_notStreets.Has(text[street]) && (EndsIn(s_streets, text[street]) || text.HasCapital(street) && EndsIn(s_streetsWithCapital, text[street])))
            return street > 0 && text.IsJoinedToNext(street - 1) && s_before.Has(text[street - 1]) ? street - 1 : street;
        return text.HasCapital(street) && text.Follows(s_cues, street, " :.") ? street : null;
    }

    /// <summary>Streets of two words and more: the word for street alone is none, "Urho Kekkosen katu" is.</summary>
    private static int? FirstOfName(TypedText text, int street)
    {
        var first = street;
        while (first > 0 && street - first < LongestName - 1 && text.IsJoinedToNext(first - 1) && text.HasCapital(first - 1))
            first--;
        return first < street || text.HasCapital(street) && text.Follows(s_cues, street, " :.") ? first : null;
    }

    private static bool EndsIn(Inflected streets, ReadOnlySpan<char> word)
    {
        for (var stem = ShortestStem; stem < word.Length; stem++)
        {
            if (streets.Has(word[stem..]))
                return true;
        }

        return false;
    }

    private static int LastWord(TypedText text, int number)
    {
        var last = number;
        if (text.GapAfter(last) is "-" && text.IsNumber(last + 1))
            last++;
        if (IsStair(text, last + 1))
            last++;
        if (last + 2 < text.Words.Count && s_apartments.Has(text[last + 1]) && text.IsNumber(last + 2))
            return last + 2;
        return last > number && text.IsNumber(last + 1) && !text.IsNumber(last) && IsNear(text, last) ? last + 1 : last;
    }

    /// <summary>A letter right after the number, or a capital, or a letter with a flat's number behind it.</summary>
    private static bool IsStair(TypedText text, int word)
        => text.IsLetters(word) && text.Words[word].Length == 1
            && (text.GapAfter(word - 1).IsEmpty || text.IsJoinedToNext(word - 1) && (text.HasCapital(word) || text.IsNumber(word + 1) && IsNear(text, word)
                || !s_units.Has(text[word])));

    private static bool IsNear(TypedText text, int word) => text.GapAfter(word).IsEmpty || text.IsJoinedToNext(word);
}
