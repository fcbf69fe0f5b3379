using EmploymentNet.Core.Language;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>
/// A small municipality in a text that also tells what few people there are: a rare occupation, "the only one", or two of age, family and
/// illness. Neither alone leads to anybody, so the municipality is pointed out; it can mostly be left out.
/// </summary>
internal static class RareDetails
{
    private const int YoungestToCount = 14;
    private const int OldestToCount = 99;

    private static readonly WordFile s_words = new(typeof(RareDetails), "rare-details.txt");
    private static readonly Inflected s_occupations = new(s_words["occupation"]);
    private static readonly WordSet s_only = s_words.Set("only one");
    private static readonly IReadOnlyList<string> s_family = s_words["family"];
    private static readonly WordSet s_children = s_words.Set("children");
    private static readonly WordSet s_many = s_words.Set("many");
    private static readonly IReadOnlyList<string> s_illnesses = s_words["illness"];
    private static readonly WordSet s_illnessLetters = s_words.Set("illness by letters");
    private static readonly WordSet s_ages = s_words.Set("age");
    private static readonly WordSet s_beforeAge = s_words.Set("before age");

    public static IEnumerable<PublicationFlag> In(TypedText text) =>
        IsRare(text)
            ? Enumerable.Range(0, text.Words.Count).Where(word => text.HasCapital(word) && Municipalities.IsSmall(text[word]))
                .Select(word => new PublicationFlag(FlagKind.RareDetail, text.Words[word].Start, text.Words[word].Length))
            : [];

    private static bool IsRare(TypedText text)
    {
        var words = Enumerable.Range(0, text.Words.Count).ToList();
        if (words.Exists(word => s_occupations.Has(text[word]) || s_only.Has(text[word])))
            return true;
        bool[] told = [words.Exists(word => IsAge(text, word)), words.Exists(word => IsFamily(text, word)), words.Exists(word => IsIllness(text, word))];
        return told.Count(one => one) >= 2;
    }

    private static bool IsAge(TypedText text, int word) =>
        text.IsNumber(word) && int.TryParse(text[word], out var age) && age is >= YoungestToCount and <= OldestToCount
        && ((text.IsLetters(word + 1) && text.GapAfter(word) is "" or " " or "-" or "\u00A0" && s_ages.Has(text[word + 1]))
            || (word > 0 && text.GapAfter(word - 1) is " " or "\u00A0" && s_beforeAge.Has(text[word - 1])));

    private static bool IsFamily(TypedText text, int word) =>
        BeginsAs(s_family, text[word]) || (s_children.Has(text[word]) && word > 0 && (s_many.Has(text[word - 1]) || IsMany(text, word - 1)));

    private static bool IsMany(TypedText text, int word) => text.IsNumber(word) && int.TryParse(text[word], out var number) && number is > 2 and < 20;

    private static bool IsIllness(TypedText text, int word) => BeginsAs(s_illnesses, text[word]) || (char.IsUpper(text[word][0]) && s_illnessLetters.Has(text[word]));

    private static bool BeginsAs(IReadOnlyList<string> stems, ReadOnlySpan<char> word)
    {
        foreach (var stem in stems)
        {
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
