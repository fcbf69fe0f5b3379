using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk.Similar;

namespace EmploymentNet.UnitTests.AdviceDesk.Similar;

public sealed class SimilarTextsTests
{
    private static readonly SimilarTexts _texts = new(
    [
        Finnish("palkkatuki", "Palkkatuki", "Työnantaja saa tukea palkkaan, kun palkkaa työttömän."),
        Finnish("tyopaja", "Nuorten työpaja", "Pajalla opit töitä, saat rytmin päivään ja ohjaajan rinnalle."),
        Finnish("kesatyo", "Kesäseteli", "Kesätöitä etsivä nuori voi saada setelin, jonka antaa työnantajalle."),
        Finnish("todistus", "Onko työtodistus pakko antaa?", "Työnantajan on annettava todistus, kun sitä pyydetään."),
        Finnish("koulu", "Koulu jäi kesken, mitä nyt?", "Ota yhteyttä Ohjaamoon tai etsivään nuorisotyöhön."),
        Finnish("raha", "Rahat loppuivat ennen kuun vaihdetta", "Perustoimeentulotukea haetaan Kelasta."),
        Swedish("palkkatuki", "Lönesubvention", "Arbetsgivaren får stöd för lönen när den anställer en arbetslös."),
        Swedish("sommar", "Sommarjobb", "Unga som söker sommarjobb kan få en sedel."),
        Swedish("betyg", "Måste jag få ett arbetsintyg?", "Arbetsgivaren ska ge intyget när du ber om det."),
    ]);

    [Theory]
    [InlineData("saako mun pomo palkkatukea jos se palkkaa mut", "palkkatuki")]
    [InlineData("Miten haen kesätöitä, saako siihen seteliä?", "kesatyo")]
    [InlineData("pomo ei anna työtodistusta vaikka pyysin", "todistus")]
    [InlineData("jätin koulun kesken eikä oo mitään tekemistä", "koulu")]
    [InlineData("RAHAT LOPPU MITÄ TEEN KELASTA EI VASTATA", "raha")]
    public void A_question_finds_its_text_however_the_words_are_inflected(string question, string expected) =>
        Assert.Equal(expected, _texts.Find(question, SiteLanguage.Finnish)[0].Subject);

    [Theory]
    [InlineData("Hur får jag ett sommarjobb, finns sedeln ännu?", "sommar")]
    [InlineData("chefen vill inte ge arbetsintyget", "betyg")]
    public void Swedish_questions_find_Swedish_texts(string question, string expected) =>
        Assert.Equal(expected, _texts.Find(question, SiteLanguage.Swedish)[0].Subject);

    [Theory]
    [InlineData("")]
    [InlineData("moi, mitä tästä pitäisi tehdä kun en tiedä yhtään")]
    [InlineData("Koirani syö kenkiä")]
    public void What_says_nothing_or_is_about_something_else_finds_nothing(string question) =>
        Assert.Empty(_texts.Find(question, SiteLanguage.Finnish));

    [Fact]
    public void The_other_language_comes_last()
    {
        var found = _texts.Find("sommarjobb sedel kesätöihin seteli", SiteLanguage.Finnish);

        Assert.Equal(["fi-kesatyo", "sv-sommar"], found.Select(text => text.Key));
    }

    [Fact]
    public void Of_two_versions_of_one_text_the_writers_own_is_shown()
    {
        var found = _texts.Find("palkkatuki lönesubvention", SiteLanguage.Swedish);

        Assert.Equal("Lönesubvention", Assert.Single(found).Title);
    }

    private static SimilarText Finnish(string subject, string title, string body) => new($"fi-{subject}", subject, SiteLanguage.Finnish, title, body);

    private static SimilarText Swedish(string subject, string title, string body) => new($"sv-{subject}", subject, SiteLanguage.Swedish, title, body);
}
