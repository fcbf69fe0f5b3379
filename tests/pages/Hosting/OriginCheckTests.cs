using System.Net;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Hosting;

[Collection(OneSite.Collection)]
public sealed class OriginCheckTests(SiteHost site)
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://other.example")]
    [InlineData("Origin", "null")]
    public async Task A_form_from_another_site_is_refused(string header, string value)
    {
        var page = await Post(header, value);

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.NotEmpty(page.Text("h1"));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "http://localhost")]
    public async Task A_form_of_our_own_is_taken(string header, string value)
    {
        var page = await Post(header, value);

        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    private async Task<ReadPage> Post(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Routes.OwnQuestion.Finnish);
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("phrase", "")]);
        request.Headers.Add(header, value);
        return await ReadPage.From(Routes.OwnQuestion.Finnish, await site.Visitor().SendAsync(request));
    }
}
