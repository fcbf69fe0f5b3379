using EmploymentNet.Core.Language;

namespace EmploymentNet.UnitTests.Language;

public sealed class WordChangesTests
{
    [Fact]
    public void What_is_left_out_and_what_is_added_stand_where_they_were()
    {
        var pieces = WordChanges.Between("Olen Maija Oulusta ja etsin työtä.", "Olen nuori ja etsin työtä heti.");

        Assert.Equal(
            [(WordFate.Kept, "Olen "), (WordFate.LeftOut, "Maija Oulusta "), (WordFate.Added, "nuori "), (WordFate.Kept, "ja etsin "), (WordFate.LeftOut, "työtä."), (WordFate.Added, "työtä heti.")],
            pieces.Select(piece => (piece.Fate, piece.Text)));
        Assert.Equal(2, pieces[1].Count);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("yksi", "")]
    [InlineData("", "yksi kaksi")]
    [InlineData("a b c a b b a", "c b a b a c")]
    [InlineData("sama sama sama", "sama sama")]
    [InlineData("rivi\nrivi kaksi\n\nrivi", "rivi kaksi\n\nrivi\nuusi")]
    public void Nothing_is_lost_of_either_text(string before, string after)
    {
        var pieces = WordChanges.Between(before, after);

        Assert.Equal(Words(before), Words(string.Concat(pieces.Where(piece => piece.Fate != WordFate.Added).Select(piece => piece.Text))));
        Assert.Equal(Words(after), Words(string.Concat(pieces.Where(piece => piece.Fate != WordFate.LeftOut).Select(piece => piece.Text))));
    }

    [Fact]
    public void A_word_is_the_same_at_the_end_of_a_line_and_at_the_end_of_the_text() => Assert.Equal(
        [new(WordFate.LeftOut, "Hei!\n\n"), new(WordFate.Kept, "Mistä rahaa?\n\n"), new WordPiece(WordFate.LeftOut, "Terveisin")],
        WordChanges.Between("Hei!\n\nMistä rahaa?\n\nTerveisin", "Mistä rahaa?"));

    [Fact]
    public void Two_long_texts_that_have_nothing_in_common_are_compared_in_a_moment()
    {
        var before = string.Join(' ', Enumerable.Range(0, 4_000).Select(word => $"a{word}"));
        var after = string.Join(' ', Enumerable.Range(0, 4_000).Select(word => $"b{word}"));

        Assert.Equal(2, WordChanges.Between(before, after).Count);
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
