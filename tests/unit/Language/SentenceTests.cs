using EmploymentNet.Core.Language;

namespace EmploymentNet.UnitTests.Language;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("fi", "Hae esim. Kelasta tai n. viikon päästä.", 1)]
    [InlineData("fi", "Auki klo 9. Tule silloin.", 2)]
    [InlineData("fi", "Hae viimeistään 26.11. mennessä.", 1)]
    [InlineData("fi", "Haku päättyy 26.11. Hae ajoissa.", 2)]
    [InlineData("fi", "Tuki alkaa 1.1.2026 ja jatkuu.", 1)]
    [InlineData("fi", "Kyse on 1. luokasta eikä 2. luokasta.", 1)]
    [InlineData("fi", "Ota mukaan kortti, todistus jne. Sitten odota.", 2)]
    [InlineData("fi", "Katso kela.fi ja kysy. Sitten hae!", 2)]
    [InlineData("fi", "Ns. takuusäätiö (ks. myös Kela) auttaa.", 1)]
    [InlineData("fi", "Hän sanoi: \"Tule heti.\" Sitten mentiin.", 2)]
    [InlineData("fi", "Oletko varma? Hyvä! Odota... ja katso.", 3)]
    [InlineData("fi", "Kirjoita M. Virtaselle.", 1)]
    [InlineData("fi", "se on ohi tänään. sitten mennään.", 2)]
    [InlineData("fi", "- ensin tämä\n- sitten tuo\n\nLopuksi", 3)]
    [InlineData("fi", "**Huom.** muista tämä.", 1)]
    [InlineData("fi", "Kuten **esim.** [Kela.](https://kela.fi) Sitten hake**muksen** teko.", 2)]
    [InlineData("sv", "Ta med t.ex. betyg, bl.a. från skolan, dvs. papper.", 1)]
    [InlineData("sv", "Öppet kl. 9–12. Välkommen!", 2)]
    [InlineData("sv", "Betyg, pass osv. Sedan väntar du.", 2)]
    [InlineData("sv", "Sök senast den 26.11. på nätet.", 1)]
    [InlineData("sv", "Se [FPA.](https://www.fpa.fi) Ring sedan.", 2)]
    public void A_text_is_parted_where_its_reader_draws_breath(string language, string text, int sentences) =>
        Assert.Equal(sentences, PlainLanguage.Read(text, language)!.Figures.Sentences);

    [Theory]
    [InlineData("Katso www.kela.fi/tyottomyysturvaetuuksiin tai https://tyomarkkinatori.fi/henkiloasiakkaat nyt.", 0)]
    [InlineData("Lue [ohje](https://www.kela.fi/tyottomyysturvaetuuksien-hakeminen) tarkasti.", 1)]
    [InlineData("Soita 0401234567890 nyt.", 0)]
    [InlineData("TE-toimistoon 2000-luvulla", 2)]
    public void Addresses_and_numbers_are_no_long_words(string text, int longWords) =>
        Assert.Equal(longWords, PlainLanguage.Read(text, "fi")!.Figures.LongWords);
}
