namespace EmploymentNet.UnitTests.Content;

public sealed class RichTextTests
{
    private readonly Site _site = new();

    [Theory]
    [InlineData("""<a type="document" href="/{{localLink:{0}}}">x</a>""", "")]
    [InlineData("""<a type="document" href="/{{localLink:{0}}}#ohjeet">x</a>""", "#ohjeet")]
    [InlineData("""<a href="/{{localLink:umb://document/{1}}}?a=1">x</a>""", "?a=1")]
    public void A_local_link_gets_the_route_of_the_culture_and_says_where_it_leads(string stored, string rest)
    {
        var page = _site.Add("tuet", "page", Site.Home, "Tuet", "Stöd");

        var markup = _site.Markup(string.Format(System.Globalization.CultureInfo.InvariantCulture, stored, page, page.ToString("N")), "sv-FI");

        Assert.Equal(
            $"""<a href="/sv/stod{rest}" data-destination-id="{page}" data-destination-type="page" data-link-type="Content" data-start-item-path="startsida" data-start-item-id="{Site.Home}">x</a>""",
            markup);
    }

    [Fact]
    public void A_link_that_leads_nowhere_in_the_culture_keeps_its_words_only()
    {
        var page = _site.Add("vain", "page", Site.Home, "Vain suomeksi", null);

        Assert.Equal("<a>x</a>", _site.Markup($$"""<a type="document" href="/{localLink:{{page}}}">x</a>""", "sv-FI"));
    }

    [Fact]
    public void A_link_to_a_file_gets_its_address()
    {
        var file = Repository.Package.Media[0];

        var markup = _site.Markup($$"""<a type="media" href="/{localLink:{{file.Key}}}">x</a>""");

        Assert.Contains($"href=\"{file.Value("umbracoFile", null)}\"", markup, StringComparison.Ordinal);
        Assert.Contains("data-link-type=\"Media\"", markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p onclick=\"x()\" style=\"color:red\" class=\"y\">a</p>", "<p>a</p>")]
    [InlineData("a<script>alert(1)</script><style>p{}</style><iframe src=\"https://x.fi\"></iframe>b", "ab")]
    [InlineData("<h1>Otsikko</h1><font>teksti</font>", "Otsikkoteksti")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\" java\tscript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"data:text/html,x\">x</a>", "<a>x</a>")]
    [InlineData("<img src=\"x\" onerror=\"alert(1)\" alt=\"kuva\">", "<img src=\"x\" alt=\"kuva\">")]
    [InlineData("<svg><a href=\"javascript:alert(1)\"><text>x</text></a></svg>c", "c")]
    [InlineData("a<!-- b -->c", "ac")]
    [InlineData("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "")]
    public void Only_allowed_elements_and_attributes_pass(string stored, string shown)
    {
        Assert.Equal(shown, _site.Markup(stored));
    }

    [Theory]
    [InlineData("https://www.kela.fi/a?b=c:d")]
    [InlineData("/fi/neuvonta/kysy")]
    [InlineData("mailto:palaute@example.fi")]
    [InlineData("#ohjeet")]
    public void Ordinary_addresses_stay_as_they_are(string address)
    {
        Assert.Equal($"<p><a href=\"{address}\">x</a></p>", _site.Markup($"<p><a href=\"{address}\">x</a></p>"));
    }

    [Theory]
    [InlineData("layout")]
    [InlineData("Layout")]
    public void Markup_is_read_out_of_the_value_whatever_the_case_of_the_layout(string layout)
    {
        Assert.Equal("<p>a</p>", _site.Markup(
            """{"blocks":{"contentData":[],"settingsData":[],"expose":[],"layout":{}},"markup":"<p>a</p>"}""".Replace("layout", layout, StringComparison.Ordinal)));
    }
}
