using EmploymentNet.Core.AdviceDesk.ReturnPhrases;

namespace EmploymentNet.UnitTests.AdviceDesk.ReturnPhrases;

public class CheckWordTests
{
    private static readonly int[] s_phrase = WithCheckWord(17, 4095, 0, 2048);

    [Fact]
    public void The_powers_of_alpha_run_through_every_element_but_zero()
    {
        var seen = new HashSet<int>();

        for (var element = 1; seen.Add(element);)
            element = CheckWord.TimesAlpha(element);

        Assert.Equal(4095, seen.Count);
        Assert.DoesNotContain(0, seen);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_wrong_word_is_caught(int position)
    {
        var slips = Enumerable.Range(0, WordList.Size).Where(wrong => wrong != s_phrase[position]).Select(wrong => With(s_phrase, position, wrong)).ToList();

        Assert.Equal(4095, slips.Count);
        Assert.DoesNotContain(slips, AddsUp);
    }

    [Fact]
    public void Every_swap_of_two_different_words_is_caught()
    {
        var random = new Random(4096);
        var phrases = Enumerable.Range(0, 5000)
            .Select(_ => WithCheckWord(random.Next(WordList.Size), random.Next(WordList.Size), random.Next(WordList.Size), random.Next(WordList.Size)))
            .ToList();

        Assert.All(phrases, phrase => Assert.True(AddsUp(phrase)));
        Assert.DoesNotContain(phrases.SelectMany(Swaps), AddsUp);
    }

    private static bool AddsUp(int[] phrase) => ReturnPhrase.At(WordList.Finnish, phrase) is not null;

    private static int[] WithCheckWord(params int[] words) => [.. words, CheckWord.For(words)];

    private static int[] With(int[] phrase, int position, int word) => [.. phrase[..position], word, .. phrase[(position + 1)..]];

    private static IEnumerable<int[]> Swaps(int[] phrase) =>
        from i in Enumerable.Range(0, phrase.Length)
        from j in Enumerable.Range(0, i)
        where phrase[i] != phrase[j]
        select With(With(phrase, i, phrase[j]), j, phrase[i]);
}
