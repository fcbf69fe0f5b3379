using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Desk;

public sealed class AcquaintanceTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;

    public async Task InitializeAsync() => _counsellor = await site.Counsellor();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Whoever_knows_the_asker_never_opens_the_thread_again()
    {
        var question = await site.Ask("Tunnetko sinä minut?", topic: "rights");
        await _counsellor.Claim(question);

        var after = await _counsellor.PassesOn(question);

        Assert.Contains("Olet kertonut tuntevasi kysyjän", after.Text("main"), StringComparison.Ordinal);
        foreach (var path in (string[])[Routes.Question(question), Routes.QuestionAnswer(question), Routes.QuestionPublishing(question), Routes.QuestionWelfare(question), Routes.QuestionHandover(question)])
        {
            var page = await _counsellor.Read(path);
            Assert.Contains("Olet kertonut tuntevasi kysyjän", page.Text("main"), StringComparison.Ordinal);
            Assert.DoesNotContain("Tunnetko sinä minut", page.Source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_queue_shows_them_neither_link_nor_words()
    {
        var question = await site.Ask("Näkyykö tekstini jonossa?", topic: "family");
        await _counsellor.PassesOn(question);

        var queue = await _counsellor.Read($"{Routes.Queue}?aihe=family");
        var others = await (await site.Lead()).Read($"{Routes.Queue}?aihe=family");

        Assert.Contains("Annoit tämän muille.", queue.Text("tbody"), StringComparison.Ordinal);
        Assert.Null(queue.Document.QuerySelector("tbody a"));
        Assert.DoesNotContain("Näkyykö tekstini", queue.Source, StringComparison.Ordinal);
        Assert.Contains("Näkyykö tekstini", others.Text("tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colleagues_read_that_it_was_passed_on_and_not_why()
    {
        var question = await site.Ask("Kuka muu voisi vastata?");
        await _counsellor.Claim(question);
        await _counsellor.PassesOn(question);

        var page = await (await site.Counsellors(1))[0].Read(Routes.Question(question));

        Assert.Equal("Uusi", page.Text("#state"));
        Assert.Contains("antoi kysymyksen muille", page.Text(".claims"), StringComparison.Ordinal);
        Assert.DoesNotContain("tuntevasi", page.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_can_hand_it_back_to_them()
    {
        var question = await site.Ask("Palaako kysymys tutulle?");
        await _counsellor.PassesOn(question);
        var lead = await site.Lead();
        await lead.Claim(question);

        var page = await lead.Read(Routes.QuestionHandover(question));

        Assert.DoesNotContain(page.Texts("option"), text => text.StartsWith("counsellor,", StringComparison.Ordinal));
    }
}
