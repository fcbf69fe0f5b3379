using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class AnswerMarkupTests
{
    [Theory]
    [InlineData("[paina](javascript:alert(1))", "<p>paina</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("<data:text/html,x>", "<p>data:text/html,x</p>")]
    [InlineData("![kuva](https://example.fi/x.png)", "<p>kuva</p>")]
    [InlineData("[muualle](//example.fi)", "<p>muualle</p>")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    public void What_could_harm_the_reader_becomes_text(string markdown, string html) =>
        Assert.Equal(html, AnswerMarkup.ToHtml(markdown).Trim());

    [Theory]
    [InlineData("[palvelu](/fi/palvelut)", "<p><a href=\"/fi/palvelut\">palvelu</a></p>")]
    [InlineData("[Kela](https://www.kela.fi)", "<p><a href=\"https://www.kela.fi\">Kela</a></p>")]
    [InlineData("# Aluksi", "<h3>Aluksi</h3>")]
    [InlineData("###### Lopuksi", "<h6>Lopuksi</h6>")]
    public void Links_lead_on_and_headings_keep_their_place_on_the_page(string markdown, string html) =>
        Assert.Equal(html, AnswerMarkup.ToHtml(markdown).Trim());

    [Theory]
    [InlineData("[Kela](www.kela.fi)", "www.kela.fi")]
    [InlineData("[paina](javascript:alert(1)) ja <data:text/html,x>", "javascript:alert(1)|data:text/html,x")]
    [InlineData("![kuva](https://example.fi/x.png)", "https://example.fi/x.png")]
    [InlineData("[Kela](https://www.kela.fi), [posti](mailto:desk@example.fi), [soita](tel:112), [palvelu](/fi/palvelut), www.kela.fi", "")]
    public void What_becomes_no_link_is_named_as_it_was_written(string markdown, string named) =>
        Assert.Equal(named, string.Join('|', AnswerMarkup.NoLinks(markdown)));

    [Theory]
    [InlineData("[Kela](https://www.kela.fi) ja www.kela.fi, [taas](https://www.kela.fi)", "https://www.kela.fi|http://www.kela.fi")]
    [InlineData("[palvelu](/fi/palvelut#haku) <https://vero.fi> <a@example.fi> [posti](mailto:a@example.fi) [soita](tel:112)", "/fi/palvelut#haku|https://vero.fi")]
    [InlineData("![kuva](https://example.fi/x.png) [muualle](//example.fi) `https://koodi.fi`", "")]
    public void Pages_that_an_answer_leads_to_are_named_once(string markdown, string pages) =>
        Assert.Equal(pages, string.Join('|', AnswerMarkup.Pages(markdown)));
}
