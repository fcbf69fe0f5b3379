using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>Where an answer leads its reader on to. Each test has subjects of its own.</summary>
public sealed class ReadingOnTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;

    private HttpClient Reader => site.Visitor();

    public async Task InitializeAsync() => _counsellor = await site.Counsellor();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Related_are_answers_on_the_same_subject_in_the_readers_language_first_and_never_the_answer_itself()
    {
        var both = await _counsellor.Answered(site, "Mitä oppisopimus tarkoittaa ja miten oppisopimukseen pääsee?", "Koulutusta töissä.", "education");
        await _counsellor.Publish(both, "Mikä on oppisopimus?");
        await _counsellor.Publish(both, "Vad betyder oppisopimus?", "sv");
        await _counsellor.Published(site, "Paljonko oppisopimus maksaa?", "education");
        await _counsellor.Published(site, "Oppisopimus på svenska?", "education", language: "sv");
        await _counsellor.Published(site, "Voiko asumistukea saada ulkomaille?");

        var page = await Reader.Read("/fi/neuvonta/vastaukset/mika-on-oppisopimus");

        Assert.Equal(["Paljonko oppisopimus maksaa?", "Oppisopimus på svenska?"], page.Texts("section[aria-labelledby=related] a"));
        Assert.Equal("sv", page.Document.QuerySelectorAll("section[aria-labelledby=related] a")[1].GetAttribute("lang"));
    }

    [Fact]
    public async Task Others_also_wondered_names_what_is_read_and_helps_most_in_the_topic_and_repeats_nothing_related()
    {
        await site.Publish("workAbility", ["Kuntoutustuki loppuu", "Kuntoutustuki alkaa", "Sairausloma venyy"]);
        await site.Publish("family", ["Lapsi sairastuu"]);
        await site.Figures("kuntoutustuki-alkaa", reads: 500, helped: 0);
        await site.Figures("sairausloma-venyy", reads: 20, helped: 0);
        await site.Publish("workAbility", ["Verenpaine nousee"]);
        await site.Figures("verenpaine-nousee", reads: 10, helped: 5);
        await site.Figures("lapsi-sairastuu", reads: 900, helped: 0);

        var page = await Reader.Read("/fi/neuvonta/vastaukset/kuntoutustuki-loppuu");

        Assert.Equal(["Kuntoutustuki alkaa"], page.Texts("section[aria-labelledby=related] a"));
        Assert.Equal(["Verenpaine nousee", "Sairausloma venyy"], page.Texts("section[aria-labelledby=wondered] a"));
    }

    [Fact]
    public async Task What_is_out_of_date_is_neither_related_nor_wondered_about_nor_new_but_is_listed_with_a_word()
    {
        await site.Publish("rights", ["Koeaika purkaa 1", "Koeaika purkaa 2"]);
        await site.Publish("rights", ["Lomaraha jaa saamatta"], validUntil: new(2026, 12, 1));
        await site.Publish("rights", ["Koeaika purkaa vanha"], validUntil: new(2026, 12, 1));
        await site.Figures("lomaraha-jaa-saamatta", reads: 100, helped: 0);
        const string path = "/fi/neuvonta/vastaukset/koeaika-purkaa-1";
        var shelf = $"{Routes.AnswerTopics.Finnish}/oikeudet-ja-velvollisuudet";

        Assert.Contains("Koeaika purkaa vanha", (await Reader.Read(path)).Texts("section[aria-labelledby=related] a"));
        Assert.Contains("Lomaraha jaa saamatta", (await Reader.Read(path)).Texts("section[aria-labelledby=wondered] a"));
        Assert.Empty((await Reader.Read(shelf)).Texts(".doubted"));
        site.Clock.SetUtcNow(new(2026, 12, 2, 8, 0, 0, TimeSpan.Zero));

        var page = await Reader.Read(path);
        Assert.Equal(["Koeaika purkaa 2"], page.Texts("section[aria-labelledby=related] a"));
        Assert.DoesNotContain("Lomaraha jaa saamatta", page.Texts("section[aria-labelledby=wondered] a"));
        Assert.Equal(2, (await Reader.Read(shelf)).Texts(".doubted").Count());
        Assert.DoesNotContain("lomaraha", (await Reader.Read(Routes.Rss.Finnish)).Source, StringComparison.Ordinal);
    }
}
