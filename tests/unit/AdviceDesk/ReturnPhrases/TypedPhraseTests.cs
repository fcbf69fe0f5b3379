using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk.ReturnPhrases;

namespace EmploymentNet.UnitTests.AdviceDesk.ReturnPhrases;

public class TypedPhraseTests
{
    private static readonly ReturnPhrase s_finnish = Made(WordList.Finnish, "päivä", "kesäuni", "mökki", "pöllö");
    private static readonly ReturnPhrase s_swedish = Made(WordList.Swedish, "blåbär", "sjö", "äpple", "vänskap");

    [Theory]
    [InlineData("{0} {1} {2} {3} {4}")]
    [InlineData("  {0}-{1}-{2}-{3}-{4}. ")]
    [InlineData("{0}, {1}, {2},{3},{4}")]
    [InlineData("{0}\r\n{1}\r\n{2}\n{3}\t{4}\n")]
    [InlineData("1. {0} 2. {1} 3. {2} 4. {3} 5. {4}")]
    [InlineData("”{0} – {1} – {2} – {3} – {4}”")]
    [InlineData("{0}{1}{2}{3}{4}")]
    public void What_stands_between_the_words_does_not_matter(string layout)
    {
        foreach (var phrase in new[] { s_finnish, s_swedish })
            Assert.Equal(phrase.Text, Read(string.Format(null, layout, [.. phrase.Words])));
    }

    [Fact]
    public void Case_does_not_matter()
    {
        Assert.Equal(s_finnish.Text, Read(s_finnish.Text.ToUpperInvariant()));
        Assert.Equal(s_swedish.Text, Read(s_swedish.Text.ToUpperInvariant()));
    }

    [Fact]
    public void Letters_with_rings_and_dots_may_be_typed_without_or_in_two_pieces()
    {
        foreach (var phrase in new[] { s_finnish, s_swedish })
        {
            Assert.Equal(phrase.Text, Read(phrase.Text.Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o')));
            Assert.Equal(phrase.Text, Read(phrase.Text.Normalize(System.Text.NormalizationForm.FormD)));
        }
    }

    [Fact]
    public void A_word_typed_as_two_is_put_together()
    {
        Assert.Equal(s_finnish.Text, Read(s_finnish.Text.Replace("kesäuni", "kesä uni")));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(" - , ", 0)]
    [InlineData("päivä kesäuni mökki", 3)]
    [InlineData("päivä kesäuni mökki pöllö päivä päivä", 6)]
    public void Too_few_or_too_many_words_are_counted(string typed, int count)
    {
        Assert.Equal(new PhraseReading.WrongNumberOfWords(count), ReturnPhrase.Read(typed));
    }

    [Fact]
    public void A_word_that_is_not_on_the_list_is_named_by_its_place_with_words_that_look_like_it()
    {
        var unknown = Assert.Single(Unknown(s_finnish.Text.Replace("mökki", "mökkki")).Words);

        Assert.Equal(3, unknown.Position);
        Assert.Equal("mökki", unknown.Nearby[0]);
        Assert.InRange(unknown.Nearby.Count, 1, 3);
    }

    [Fact]
    public void A_word_like_none_on_the_list_gets_no_help()
    {
        Assert.Empty(Assert.Single(Unknown(s_finnish.Text.Replace("mökki", "xxxxxxxxxxxxxxxxxxxx")).Words).Nearby);
    }

    [Fact]
    public void Words_of_both_languages_do_not_mix_and_the_fewer_are_named()
    {
        var swedishInFinnish = Unknown(s_finnish.Text.Replace("kesäuni", "blåbär").Replace("pöllö", "sjö"));
        var finnishInSwedish = Unknown(s_swedish.Text.Replace("äpple", "mökki"));

        Assert.Equal(SiteLanguage.Finnish, swedishInFinnish.List);
        Assert.Equal([2, 4], swedishInFinnish.Words.Select(word => word.Position));
        Assert.Equal(SiteLanguage.Swedish, finnishInSwedish.List);
        Assert.Equal([3], finnishInSwedish.Words.Select(word => word.Position));
    }

    [Fact]
    public void Two_words_that_changed_places_are_named_in_both_languages()
    {
        foreach (var words in new[] { s_finnish.Words, s_swedish.Words })
        {
            var neighbours = $"{words[1]} {words[0]} {words[2]} {words[3]} {words[4]}";
            var ends = $"{words[4]} {words[1]} {words[2]} {words[3]} {words[0]}";

            Assert.Equal(new PhraseReading.CheckFailed(new SwappedWords(1, 2)), ReturnPhrase.Read(neighbours));
            Assert.Equal(new PhraseReading.CheckFailed(new SwappedWords(1, 5)), ReturnPhrase.Read(ends));
        }
    }

    [Fact]
    public void A_wrong_word_of_the_list_fails_the_check_without_a_guess()
    {
        var wrong = s_swedish.Text.Replace("äpple", "blåbär");

        Assert.Equal(new PhraseReading.CheckFailed(null), ReturnPhrase.Read(wrong));
    }

    [Theory]
    [InlineData("\ud800 \ud800\udfff 𝒶 \0 \u202e")]
    [InlineData("слово слово слово слово слово")]
    public void Anything_at_all_may_be_typed(string typed)
    {
        Assert.IsNotType<PhraseReading.Understood>(ReturnPhrase.Read(typed));
    }

    private static string Read(string typed) => Assert.IsType<PhraseReading.Understood>(ReturnPhrase.Read(typed)).Phrase.Text;

    private static PhraseReading.WordsNotOnList Unknown(string typed) => Assert.IsType<PhraseReading.WordsNotOnList>(ReturnPhrase.Read(typed));

    private static ReturnPhrase Made(WordList list, params string[] words)
    {
        var places = words.Select(word => list.Place(Spelling.Fold(word))!.Value).ToArray();
        return ReturnPhrase.At(list, [.. places, CheckWord.For(places)])!;
    }
}
