using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Hosting;

/// <summary>Reads what the site itself writes to its console, in the format of each environment.</summary>
public sealed class LogPrivacyTests
{
    private const string Address = "203.0.113.77";
    private const string Agent = "MarkedAgent";
    private const string Referrer = "marked-referrer.example";
    private const string Query = "marked-query";
    private const string Text = "marked-text";
    private const string Cookie = "marked-cookie";

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Nothing_of_a_visitor_reaches_a_log(string environment)
    {
        var site = new ConsoleSite(environment);
        var log = await site.LogOf(Visit);

        Assert.Contains(FailingSite.Message, log, StringComparison.Ordinal);
        Faults.None(((string[])[Address, Agent, Referrer, Query, Text, Cookie])
            .Where(mark => log.Contains(mark, StringComparison.OrdinalIgnoreCase)));
    }

    private static async Task Visit(HttpClient visitor)
    {
        visitor.DefaultRequestHeaders.Add("X-Forwarded-For", Address);
        visitor.DefaultRequestHeaders.Add("Forwarded", $"for={Address}");
        visitor.DefaultRequestHeaders.Add("User-Agent", Agent);
        visitor.DefaultRequestHeaders.Add("Referer", $"https://{Referrer}/{Query}");
        visitor.DefaultRequestHeaders.Add("Cookie", $"tyotila={Cookie}");
        foreach (var path in (string[])["/", "/fi", Routes.Ask.Swedish, Routes.Workspace, "/fi/eioleolemassa", "/site.css", "/health/ready"])
            await visitor.GetAsync($"{path}?q={Query}");
        await visitor.GetAsync(Routes.AskFrom(Query).Finnish);
        await visitor.GetAsync(Routes.PosterLink(Query).Swedish);
        foreach (var path in (string[])["/fi", "/sv", Routes.Ask.Finnish, Routes.SignIn])
            await visitor.GetAsync($"{path}?fail={Query}");
        await Post(visitor, Routes.Ask.Finnish, "text");
        await Post(visitor, Routes.OwnQuestion.Swedish, "phrase");
        await Post(visitor, $"{Routes.Ask.Swedish}?fail={Query}", "text");
        await Post(visitor, $"{Routes.SignIn}?paluu={Query}", "Form.UserName");
    }

    private static async Task Post(HttpClient visitor, string path, string field) =>
        await visitor.PostAsync(path, new FormUrlEncodedContent([KeyValuePair.Create(field, Text)]));
}
