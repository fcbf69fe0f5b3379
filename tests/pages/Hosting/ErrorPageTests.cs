using System.Net;
using EmploymentNet.Site.Hosting;

namespace EmploymentNet.PageTests.Hosting;

public sealed class ErrorPageTests(FailingSite site) : IClassFixture<FailingSite>
{
    [Theory]
    [InlineData("/fi/eioleolemassa", HttpStatusCode.NotFound)]
    [InlineData("/sv/finnsinte", HttpStatusCode.NotFound)]
    [InlineData("/fi?fail=1", HttpStatusCode.InternalServerError)]
    [InlineData("/sv?fail=1", HttpStatusCode.InternalServerError)]
    public async Task An_error_page_helps_in_the_language_of_the_path(string path, HttpStatusCode status)
    {
        var page = await site.Visitor().Read(path);

        Assert.Equal(status, page.Status);
        Assert.Equal(path[1..3], page.Document.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Text("h1"));
        Assert.NotNull(page.Document.QuerySelector($"main a[href^='{path[..3]}']"));
    }

    [Theory]
    [InlineData("/fi/eioleolemassa")]
    [InlineData("/sv?fail=1")]
    public async Task An_error_page_is_as_strict_as_any_other(string path)
    {
        var page = await site.Visitor().Read(path);

        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, Assert.Single(page.Response.Headers.GetValues("Content-Security-Policy")));
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task An_error_page_shows_nothing_of_the_inside()
    {
        var page = await site.Visitor().Read("/fi?fail=1");

        Assert.DoesNotContain(FailingSite.Message, page.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Source, StringComparison.Ordinal);
    }
}
