using System.Net;

namespace EmploymentNet.PageTests.Hosting;

[Collection(OneSite.Collection)]
public sealed class LanguageChoiceTests(SiteHost site)
{
    [Theory]
    [InlineData("sv", "/sv")]
    [InlineData("sv-FI,sv;q=0.9,fi;q=0.8", "/sv")]
    [InlineData("fi;q=0.3,sv;q=0.7", "/sv")]
    [InlineData("en-GB,sv;q=0.4,fi;q=0.2", "/sv")]
    [InlineData("fi-FI,sv;q=0.9", "/fi")]
    [InlineData("en", "/fi")]
    [InlineData("*", "/fi")]
    [InlineData(";;q=,", "/fi")]
    [InlineData(null, "/fi")]
    public async Task The_root_leads_to_the_language_the_browser_prefers(string? accepts, string front)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", accepts);

        using var answer = await site.Visitor().SendAsync(request);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(front, answer.Headers.Location?.OriginalString);
        Assert.Contains("Accept-Language", answer.Headers.Vary);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }
}
