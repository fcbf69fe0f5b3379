using System.Net;

namespace EmploymentNet.PageTests.Hosting;

[Collection(OneSite.Collection)]
public sealed class HealthTests(SiteHost site)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_answers_without_a_cookie(string path)
    {
        using var answer = await site.Visitor().GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Healthy", await answer.Content.ReadAsStringAsync());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_site_without_its_database_lives_but_is_not_ready()
    {
        await using var broken = new SiteHost();
        var visitor = broken.Visitor();
        broken.LoseDatabase();

        using var live = await visitor.GetAsync("/health/live");
        using var ready = await visitor.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
    }
}
