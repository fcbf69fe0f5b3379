using System.Net;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Desk.Links;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Desk;

public sealed class LinkCheckTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("counsellor", "toimii", "sivua ei enää ole", "emme saaneet tarkistettua")]
    [InlineData("lead", "fungerar", "sidan finns inte längre", "kunde inte kontrolleras")]
    public async Task The_preview_says_which_links_are_alive(string role, string alive, string gone, string unknown)
    {
        site.Others.Answer("https://alive.example/", HttpStatusCode.OK);
        site.Others.Answer("https://gone.example/page", HttpStatusCode.NotFound);
        site.Others.Answer("https://ill.example/", HttpStatusCode.ServiceUnavailable);
        var question = await site.Ask("Toimivatko linkit?");
        var worker = await site.SignedIn(role);

        var typed = await worker.Autosave(
            await worker.Claim(question), question, "[a](https://alive.example/) [b](https://gone.example/page) [c](https://ill.example/) [d](mailto:a@example.fi) [e](tel:112)");

        Assert.Equal(
            [$"https://alive.example/ {alive}", $"https://gone.example/page {gone}", $"https://ill.example/ {unknown}"], typed.Texts(".checked-links li"));
    }

    [Fact]
    public async Task Pages_of_this_site_are_looked_up_and_not_called()
    {
        var question = await site.Ask("Onko sivu olemassa?");
        var counsellor = await site.Counsellor();

        var typed = await counsellor.Autosave(
            await counsellor.Claim(question), question, "[a](/fi/palvelut#haku) [b](/fi/ei-ole) [c](/fi/neuvonta/kysy) [d](/fi/neuvonta/vastaukset/ei-ole) [e](/tyotila) [f](/fi/neuvonta/vastaukset/aihe/nuoret) [g](/sv/radgivning/svar/livssituation/utan-jobb) [h](/fi/neuvonta/vastaukset/aihe/ei-ole)");

        Assert.Equal(["toimii", "sivua ei enää ole", "toimii", "sivua ei enää ole", "sivua ei enää ole", "toimii", "toimii", "sivua ei enää ole"], typed.Texts(".checked-links li").Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
        Assert.DoesNotContain(site.Others.Calls, call => call.RequestUri!.Host == "localhost");
    }

    [Fact]
    public async Task A_dead_link_neither_holds_the_answer_back_nor_fails_the_page()
    {
        site.Others.Answer("https://broken.example/", (_, _) => throw new HttpRequestException("no such host"));
        site.Others.Answer("https://silent.example/", async (_, limit) =>
        {
            await Task.Delay(Timeout.Infinite, limit);
            return new HttpResponseMessage();
        });
        const string text = "[a](https://broken.example/) [b](https://silent.example/)";
        var question = await site.Ask("Lähteekö vastaus silti?");
        var counsellor = await site.Counsellor();
        await counsellor.Claim(question);

        var saved = await counsellor.SaveDraft(await counsellor.Read(Routes.Question(question)), question, text);
        var sent = await counsellor.SendAnswer(question, text);

        Assert.All(saved.Texts(".checked-links li"), line => Assert.EndsWith("emme saaneet tarkistettua", line, StringComparison.Ordinal));
        Assert.NotNull(sent.Document.QuerySelector(".message.from-desk .prose"));
    }

    [Fact]
    public async Task A_page_is_asked_for_once_in_a_while_and_says_nothing_of_who_asks()
    {
        site.Others.Answer("https://once.example/", HttpStatusCode.OK);
        var question = await site.Ask("Kuinka usein?");
        var counsellor = await site.Counsellor();

        await counsellor.Autosave(await counsellor.Claim(question), question, "[a](https://once.example/)");
        await counsellor.Autosave(await counsellor.Read(Routes.Question(question)), question, "[a](https://once.example/) ja lisää");

        var call = Assert.Single(site.Others.Calls, call => call.RequestUri!.Host == "once.example");
        Assert.Equal(["User-Agent"], call.Headers.Select(header => header.Key));
        Assert.Equal("link-check", call.Headers.UserAgent.ToString());
    }

    [Theory]
    [InlineData(HttpStatusCode.MethodNotAllowed, HttpStatusCode.OK, LinkState.Alive)]
    [InlineData(HttpStatusCode.NotFound, HttpStatusCode.OK, LinkState.Alive)]
    [InlineData(HttpStatusCode.NotFound, HttpStatusCode.Gone, LinkState.Gone)]
    [InlineData(HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, LinkState.Unknown)]
    public async Task What_says_no_to_a_short_call_is_asked_in_full(HttpStatusCode head, HttpStatusCode get, LinkState state)
    {
        var page = $"https://{head}-{get}.example/".ToLowerInvariant();
        site.Others.Answer(page, (request, _) => Task.FromResult(new HttpResponseMessage(request.Method == HttpMethod.Head ? head : get)));

        Assert.Equal(state, await Probe(page));
    }

    [Fact]
    public async Task Redirects_are_followed_a_few_times()
    {
        site.Others.Redirect("http://moved.example/", "https://moved.example/");
        site.Others.Redirect("https://moved.example/", "/new");
        site.Others.Answer("https://moved.example/new", HttpStatusCode.OK);
        site.Others.Redirect("https://round.example/", "https://round.example/");

        Assert.Equal(LinkState.Alive, await Probe("http://moved.example/"));
        Assert.Equal(LinkState.Unknown, await Probe("https://round.example/"));
        Assert.InRange(site.Others.Calls.Count(call => call.RequestUri!.Host == "round.example"), 1, 5);
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("https://example.org:8443/")]
    [InlineData("https://user:word@example.org/")]
    [InlineData("ftp://example.org/")]
    [InlineData("file:///etc/passwd")]
    public async Task A_redirect_to_what_is_not_public_is_not_followed(string to)
    {
        var page = $"https://tempting{to.GetHashCode(StringComparison.Ordinal)}.example/";
        site.Others.Redirect(page, to);

        Assert.Equal(LinkState.Unknown, await Probe(page));
        Assert.Equal(LinkState.Unknown, await Probe(to));
        site.Others.ThrowIfStrayed();
    }

    /// <summary>The real connection: names are judged by the address that they turn out to have.</summary>
    [Theory]
    [InlineData("http://localhost/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://192.168.0.1/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("http://localhost:8080/")]
    public async Task The_connection_itself_refuses_what_is_not_public(string address)
    {
        using var client = new HttpClient(GuardedConnection.Handler());

        var refusal = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri(address)));

        Assert.Matches("not on the open internet|port 8080 is not called", refusal.ToString());
    }

    [Fact]
    public async Task Switched_off_it_calls_nobody_and_speaks_of_own_pages_alone()
    {
        await using var quiet = new QuietSite();
        var question = await quiet.Ask("Entä ilman tarkistusta?");
        var counsellor = await quiet.Counsellor();

        var typed = await counsellor.Autosave(await counsellor.Claim(question), question, "[a](https://never.example/) [b](/fi/palvelut)");

        Assert.Equal(["/fi/palvelut toimii"], typed.Texts(".checked-links li"));
        Assert.Empty(quiet.Others.Calls);
    }

    [Fact]
    public void What_was_heard_is_forgotten_in_time_and_never_grows()
    {
        var memory = new LinkMemory(site.Clock);
        memory.Keep("https://a.example/", LinkState.Alive);
        memory.Keep("https://b.example/", LinkState.Unknown);

        site.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal((LinkState.Alive, null), (memory.Recall("https://a.example/"), memory.Recall("https://b.example/")));

        for (var number = 0; number < 2 * LinkMemory.Most; number++)
            memory.Keep($"https://{number}.example/", LinkState.Gone);
        Assert.Equal(LinkMemory.Most, Enumerable.Range(0, 2 * LinkMemory.Most).Count(number => memory.Recall($"https://{number}.example/") is not null) + (memory.Recall("https://a.example/") is null ? 0 : 1));
    }

    private async Task<LinkState> Probe(string page)
    {
        using var limit = new CancellationTokenSource(LinkProbe.TimeLimit);
        return await site.Services.GetRequiredService<LinkProbe>().StateOf(page, limit.Token);
    }

    private sealed class QuietSite : SiteHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Desk:CheckLinks", "false");
        }
    }
}
