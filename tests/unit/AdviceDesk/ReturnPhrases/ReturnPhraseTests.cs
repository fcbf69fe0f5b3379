using System.Text;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk.ReturnPhrases;

namespace EmploymentNet.UnitTests.AdviceDesk.ReturnPhrases;

public class ReturnPhraseTests
{
    private static readonly byte[] s_key = Encoding.UTF8.GetBytes("a key of thirty-two bytes or so.");

    [Fact]
    public void The_same_key_and_ticket_give_the_same_phrase()
    {
        Assert.Equal(Phrase("ticket").Text, Phrase("ticket").Text);
    }

    /// <summary>A phrase on paper must still open its question: this one may never change.</summary>
    [Fact]
    public void A_phrase_given_out_years_ago_is_derived_the_same_today()
    {
        Assert.Equal("tyyneys haavi kukka foorumi telkkari", Phrase("ticket").Text);
        Assert.Equal("tolka brödkniv hjortron bredband stäm", Phrase("ticket", SiteLanguage.Swedish).Text);
    }

    [Fact]
    public void Another_ticket_or_another_key_gives_another_phrase()
    {
        var phrases = Enumerable.Range(0, 1000).Select(ticket => Phrase($"ticket {ticket}").Text).ToList();
        var otherKey = ReturnPhrase.Derive("another key"u8, "ticket 0"u8, SiteLanguage.Finnish).Text;

        Assert.Equal(1000, phrases.Distinct().Count());
        Assert.DoesNotContain(otherKey, phrases);
    }

    [Fact]
    public void Every_place_of_a_phrase_draws_on_the_whole_list()
    {
        var phrases = Enumerable.Range(0, 3000).Select(ticket => Phrase($"ticket {ticket}").Words).ToList();

        Assert.All(Enumerable.Range(0, ReturnPhrase.WordCount), position =>
            Assert.InRange(phrases.Select(words => words[position]).Distinct().Count(), 2000, 2400));
    }

    [Fact]
    public void A_phrase_is_five_words_of_the_list_of_its_language()
    {
        var phrase = Phrase("ticket", SiteLanguage.Swedish);

        Assert.Equal(SiteLanguage.Swedish, phrase.Language);
        Assert.Equal(5, phrase.Words.Count);
        Assert.All(phrase.Words, word => Assert.Contains(word, WordList.Swedish.Words));
    }

    [Fact]
    public void A_phrase_written_into_a_log_by_mistake_shows_no_word()
    {
        var phrase = Phrase("ticket");

        Assert.All(phrase.Words, word => Assert.DoesNotContain(word, $"{phrase} {new PhraseReading.Understood(phrase)}"));
    }

    [Fact]
    public void However_a_phrase_is_typed_it_has_one_hash()
    {
        var phrase = Phrase("ticket");
        var typed = Assert.IsType<PhraseReading.Understood>(ReturnPhrase.Read(Spelling.Fold(phrase.Text).ToUpperInvariant().Replace(' ', '-')));

        Assert.Equal(PhraseHash.Compute("1", s_key, phrase).Value, PhraseHash.Compute("1", s_key, typed.Phrase).Value);
    }

    [Fact]
    public void The_hash_depends_on_the_words_the_language_and_the_key()
    {
        var hashes = new[]
        {
            PhraseHash.Compute("1", s_key, Phrase("ticket")),
            PhraseHash.Compute("1", s_key, Phrase("another ticket")),
            PhraseHash.Compute("1", s_key, Phrase("ticket", SiteLanguage.Swedish)),
            PhraseHash.Compute("2", "another key"u8, Phrase("ticket")),
        };

        Assert.All(hashes, hash => Assert.Equal(32, hash.Value.Length));
        Assert.Equal(4, hashes.Select(hash => Convert.ToHexString(hash.Value)).Distinct().Count());
        Assert.Equal(["1", "1", "1", "2"], hashes.Select(hash => hash.KeyId));
    }

    private static ReturnPhrase Phrase(string ticket, SiteLanguage? language = null) =>
        ReturnPhrase.Derive(s_key, Encoding.UTF8.GetBytes(ticket), language ?? SiteLanguage.Finnish);
}
