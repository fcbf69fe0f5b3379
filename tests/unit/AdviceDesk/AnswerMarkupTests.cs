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
}
