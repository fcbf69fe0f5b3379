using EmploymentNet.Core;
using EmploymentNet.Core.Content;

namespace EmploymentNet.UnitTests.Content;

public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("Saavutettavuusseloste", "Saavu|tet|ta|vuus|se|loste")]
    [InlineData("monialainen työllistymissuunnitelma", "monialainen työl|lis|ty|mis|suun|ni|telma")]
    [InlineData("Täytäntöönpanomenettely", "Täytän|töön|pano|menet|tely")]
    [InlineData("kansaneläkelaitos", "kansane|lä|ke|laitos")]
    [InlineData("kuntoutusohjaaja", "kuntou|tusoh|jaaja")]
    [InlineData("Palkkatuettu työ", "Palkkatuettu työ")]
    [InlineData("""<a href="/fi/tyollisyyspalvelukeskus">Työ</a>""", """<a href="/fi/tyollisyyspalvelukeskus">Työ</a>""")]
    public void Long_Finnish_words_break_between_syllables(string markup, string broken) =>
        Assert.Equal(broken.Replace('|', '\u00AD'), LineBreaks.Hyphenate(markup, SiteLanguage.Finnish));

    [Theory]
    [InlineData("Tillgänglighetsutlåtande", "Till|gänglig|hetsut|låtande")]
    [InlineData("Sysselsättningsområde", "Sysselsätt|ningsom|råde")]
    [InlineData("arbetskraftsrådgivare", "arbetskrafts|råd|givare")]
    [InlineData("arbetsmarknadsstöd", "arbets|mark|nadsstöd")]
    [InlineData("språkområdesfråga", "språkom|rådesfråga")]
    public void Long_Swedish_words_break_only_where_no_compound_is_cut(string markup, string broken) =>
        Assert.Equal(broken.Replace('|', '\u00AD'), LineBreaks.Hyphenate(markup, SiteLanguage.Swedish));

    [Theory]
    [InlineData("soita 09 2525 0111", "soita 09_2525_0111")]
    [InlineData("37,21 euroa päivässä", "37,21_euroa päivässä")]
    [InlineData("<strong>14 §</strong> ja 6 artikla", "<strong>14_§</strong> ja 6 artikla")]
    [InlineData("""<a title="1 2" href="tel:09 2525">09 2525</a>""", """<a title="1 2" href="tel:09 2525">09_2525</a>""")]
    [InlineData("Homma haltuun – toiveista työhön, klo 9–12", "Homma haltuun_– toiveista työhön, klo 9–12")]
    public void A_number_stays_whole_and_a_dash_begins_no_line(string markup, string bound) =>
        Assert.Equal(bound.Replace('_', '\u00A0'), LineBreaks.Bind(markup));

    [Theory]
    [InlineData("Perhevapaalta työelämään -hanke", "Perhevapaalta työelämään -_hanke")]
    [InlineData("alle 25-vuotiaat", "alle 25-_vuotiaat")]
    [InlineData("TE-toimisto, A- ja AA-tasot", "TE-toimisto, A- ja AA-tasot")]
    [InlineData("""<b class="a -b">c</b>""", """<b class="a -b">c</b>""")]
    public void A_hyphen_stays_with_the_word_behind_it(string markup, string bound) =>
        Assert.Equal(bound.Replace('_', '\u2060'), LineBreaks.Bind(markup));
}
