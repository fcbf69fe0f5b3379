using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk.ReturnPhrases;

namespace EmploymentNet.UnitTests.AdviceDesk.ReturnPhrases;

public class WordListTests
{
    public static TheoryData<string> Languages => new("fi", "sv");

    [Theory, MemberData(nameof(Languages))]
    public void A_list_has_4096_words_of_three_to_eight_small_letters(string language)
    {
        var words = List(language).Words;

        Assert.Equal(4096, words.Count);
        Assert.All(words, word => Assert.Matches("^[a-zåäö]{3,8}$", word));
    }

    [Theory, MemberData(nameof(Languages))]
    public void No_two_words_are_one_typo_apart_without_case_and_accents(string language)
    {
        var folded = List(language).Words.Select(Spelling.Fold).ToList();

        var near = folded
            .SelectMany(word => WithOneLetterLess(word).Append(word).Distinct().Select(stem => (stem, word)))
            .GroupBy(pair => pair.stem, pair => pair.word)
            .SelectMany(group => Pairs([.. group]))
            .Where(pair => Spelling.Distance(pair.One, pair.Other) < 2);

        Assert.Empty(near);
    }

    [Fact]
    public void No_word_is_on_both_lists()
    {
        var finnish = WordList.Finnish.Words.Select(Spelling.Fold);
        var swedish = WordList.Swedish.Words.Select(Spelling.Fold);

        Assert.Empty(finnish.Intersect(swedish));
    }

    [Theory]
    [InlineData("omena", "omena", 0)]
    [InlineData("omena", "omea", 1)]
    [InlineData("omena", "omeena", 1)]
    [InlineData("omena", "omema", 1)]
    [InlineData("omena", "omnea", 1)]
    [InlineData("omena", "mona", 2)]
    [InlineData("omena", "", 5)]
    public void A_typo_is_a_letter_too_many_too_few_wrong_or_swapped_with_its_neighbour(string from, string to, int typos)
    {
        Assert.Equal(typos, Spelling.Distance(from, to));
    }

    private static WordList List(string language) => WordList.For(SiteLanguage.Find(language)!);

    /// <summary>Two words one typo apart share such a stem, so only words that share one need comparing.</summary>
    private static IEnumerable<string> WithOneLetterLess(string word) => Enumerable.Range(0, word.Length).Select(place => word.Remove(place, 1));

    private static IEnumerable<(string One, string Other)> Pairs(string[] words) =>
        from i in Enumerable.Range(0, words.Length) from j in Enumerable.Range(0, i) select (words[i], words[j]);
}
