using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Desk;

public sealed class PresenceTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;
    private HttpClient _lead = null!;
    private int _question;

    public async Task InitializeAsync() => (_counsellor, _lead, _question) = (await site.Counsellor(), await site.Lead(), await site.Ask("Kuka lukee tätä nyt?"));

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Colleagues_see_who_reads_and_who_writes_and_nobody_sees_themself()
    {
        await Does(_counsellor, "lukee");
        Assert.Equal(["counsellor läser"], (await _lead.Read(Routes.Question(_question))).Texts(".others .tag"));

        var answer = await Does(_lead, "kirjoittaa");
        Assert.Equal(["counsellor läser"], answer.Texts(".tag"));
        Assert.Equal(["lead kirjoittaa vastausta"], (await Does(_counsellor, "lukee")).Texts(".tag.writing"));
        Assert.Equal(["lead kirjoittaa vastausta"], (await _counsellor.Read(Routes.Queue)).Texts($"tr[data-question='{_question}'] .tag.writing"));
    }

    [Fact]
    public async Task Whoever_closes_the_page_is_gone_at_once_or_after_half_a_minute_of_silence()
    {
        await Does(_counsellor, "lukee");
        await Does(_counsellor, "poistuu");
        Assert.Empty((await _lead.Read(Routes.Question(_question))).Texts(".others .tag"));

        await Does(_counsellor, "lukee");
        site.Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Empty((await _lead.Read(Routes.Question(_question))).Texts(".others .tag"));
    }

    [Fact]
    public async Task Coming_writing_and_falling_silent_are_told()
    {
        using var stream = await Listener.Of(_lead);
        var told = $$"""data: {"question":{{_question}},"kind":"presence"}""";

        await Does(_counsellor, "lukee");
        Assert.NotNull(await stream.Line(line => line == told));
        await Does(_counsellor, "lukee");
        await Does(_counsellor, "kirjoittaa");
        Assert.NotNull(await stream.Line(line => line == told));
        site.Clock.Advance(TimeSpan.FromSeconds(36));
        Assert.NotNull(await stream.Line(line => line == told));
    }

    private async Task<ReadPage> Does(HttpClient worker, string what)
    {
        var page = await worker.Read(Routes.Question(_question));
        return await worker.Submit(page, new Dictionary<string, string> { ["tekee"] = what }, $"form[action='{Routes.QuestionPresence(_question)}']");
    }
}
