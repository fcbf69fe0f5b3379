using EmploymentNet.Core.Language;

namespace EmploymentNet.UnitTests.Language;

public sealed class PlainLanguageTests
{
    private const string HeavyFinnish = """
        Hakijan tulee toimittaa asianomaiselle viranomaiselle hakemusasiakirjat määräaikaan mennessä. Mikäli edellä mainittuja asiakirjoja ei toimiteta, hakemus
        jätetään käsittelemättä. Muutoksenhaku tapahtuu hallinto-oikeudessa, ja päätöksen täytäntöönpano edellyttää lainvoimaisuutta.
        """;

    private const string HeavySwedish = """
        Beträffande erforderliga handlingar åligger det sökanden att omgående tillställa vederbörande myndighet dessa. Därest ovannämnda handlingar ej inkommit avskrivs
        ärendet. Huruvida utbetalning sker avgörs med stöd av gällande föreskrifter.
        """;

    [Theory]
    [InlineData("Hei! Voit hakea rahaa itse. Kysy ensin Kelasta, mitä papereita tarvitset. Saat vastauksen kahdessa viikossa.", "fi", Clarity.Clear)]
    [InlineData(HeavyFinnish, "fi", Clarity.Heavy)]
    [InlineData("Hej! Du kan söka pengar själv. Fråga först FPA vilka papper du behöver. Du får svar inom två veckor.", "sv", Clarity.Clear)]
    [InlineData(HeavySwedish, "sv", Clarity.Heavy)]
    public void A_text_is_told_clear_from_heavy(string text, string language, Clarity clarity) =>
        Assert.Equal(clarity, PlainLanguage.Read(text, language)!.Clarity);

    [Theory]
    [InlineData("en")]
    [InlineData("other")]
    public void A_language_without_rules_is_not_measured(string language) =>
        Assert.Null(PlainLanguage.Read("You can apply for it yourself.", language));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    [InlineData("***")]
    [InlineData("```\nmikäli\n```")]
    public void Nothing_to_read_is_not_measured(string text) => Assert.Null(PlainLanguage.Read(text, "fi"));

    [Fact]
    public void Officialese_comes_with_the_plainer_way()
    {
        var finding = Assert.Single(PlainLanguage.Read("Soita, mikäli et pääse.", "fi")!.Findings);

        Assert.Equal((FindingKind.Officialese, "mikäli", "jos", "Soita, mikäli et pääse."), (finding.Kind, finding.Words, finding.Plainer, finding.Sentence));
    }

    [Theory]
    [InlineData("Voit **toimittaa** sen.")]
    [InlineData("# Otsikko\n\n- [linkki](https://www.kela.fi/toimittaa), jonka voit *toimittaa*\n- toinen")]
    [InlineData("> Yksi rivi\n> ja toinen, jonka voit toimittaa")]
    [InlineData("Tähti \\* ja &amp; merkki, jonka voit toimittaa.")]
    public void A_finding_stands_at_its_place_in_the_markdown(string markdown)
    {
        var finding = Assert.Single(PlainLanguage.Read(markdown, "fi")!.Findings);

        Assert.Equal("toimittaa", markdown.Substring(finding.Start, finding.Length));
    }

    [Fact]
    public void A_sentence_is_shown_without_marks_and_over_line_ends()
    {
        var finding = Assert.Single(PlainLanguage.Read("Ensin tämä. Soita **heti**,\nmikäli [Kela](https://kela.fi) pyytää. Sitten tuo.", "fi")!.Findings);

        Assert.Equal("Soita heti, mikäli Kela pyytää.", finding.Sentence);
    }

    [Fact]
    public void The_most_useful_advice_leads_and_is_given_once()
    {
        var reading = PlainLanguage.Read("Mikäli voit, tule. Hakemus käsitellään. Päätös lähetetään. Mikäli et voi, soita. Asia on vireillä.", "fi")!;

        Assert.Equal(["Mikäli", "käsitellään", "vireillä", "lähetetään"], reading.ByUse().Select(finding => finding.Words));
    }

    [Fact]
    public void Figures_are_those_of_sentences_and_not_of_headings()
    {
        var figures = PlainLanguage.Read("## Pitkähkö otsikko\n\nYksi kaksi. Kolme neljättätoista viisi kuusi.", "fi")!.Figures;

        Assert.Equal((2, 6, 4, 1), (figures.Sentences, figures.Words, figures.LongestSentence, figures.LongWords));
        Assert.Equal(3 + 100.0 / 6, figures.Lix, precision: 6);
    }

    [Fact]
    public void A_text_as_long_as_a_draft_may_be_is_read_at_once()
    {
        var started = TimeProvider.System.GetTimestamp();

        PlainLanguage.Read(string.Concat(Enumerable.Repeat("Hakemus toimitetaan mikäli ", 800)), "fi");
        PlainLanguage.Read(new string('a', 20_000), "sv");

        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }
}
