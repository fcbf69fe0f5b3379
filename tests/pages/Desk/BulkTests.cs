using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Desk;

/// <summary>Each test looks at a topic of its own.</summary>
public sealed class BulkTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;
    private HttpClient _lead = null!;

    public async Task InitializeAsync() => (_counsellor, _lead) = (await site.Counsellor(), await site.Lead());

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Several_are_taken_at_once_and_what_could_not_be_is_told()
    {
        var (free, mine, theirs) = (await site.Ask("Vapaa?", topic: "rights"), await site.Ask("Minun?", topic: "rights"), await site.Ask("Toisen?", topic: "rights"));
        await _counsellor.Claim(mine);
        await _lead.Claim(theirs);

        var page = await _counsellor.Takes(Of("rights"), free, mine, theirs, 99_999);

        Assert.Equal(
            [$"Varasit itsellesi: {free}.", $"Sinulla olivat jo: {mine}.", $"Ei voitu varata, koska kysymys on jo toisella tai sitä ei enää ole: {theirs}, 99999."],
            page.Texts(".bulk-result p"));
        Assert.Equal(Of("rights"), page.Document.QuerySelector("input[name=paluu]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Undoing_a_take_gives_back_what_it_took_and_nothing_else()
    {
        var (free, mine, held) = (await site.Ask("Vapaa?", topic: "family"), await site.Ask("Minun?", topic: "family"), await site.Ask("Roskaa?", topic: "family", suspicion: HoldReason.HiddenField));
        await _counsellor.Claim(mine);
        var taken = await _counsellor.Takes(Of("family"), free, mine, held);

        var page = await _counsellor.Undoes(taken);

        Assert.Equal([$"Varaus on peruttu: {free}, {held}."], page.Texts(".bulk-result p"));
        Assert.Null(page.Document.QuerySelector($"form[action='{Routes.QueueUndo}']"));
        Assert.Equal("Uusi", page.Text(StateOf(free)));
        Assert.Equal("Työn alla", page.Text(StateOf(mine)));
        Assert.Equal("Odottaa tarkistusta", page.Text(StateOf(held)));
    }

    [Fact]
    public async Task Undoing_tells_what_has_moved_on_since()
    {
        var (answered, free) = (await site.Ask("Vastattu?", topic: "education"), await site.Ask("Vapaa?", topic: "education"));
        var taken = await _counsellor.Takes(Of("education"), answered, free);
        await _counsellor.SendAnswer(answered, "Vastaus.");

        var first = await _counsellor.Undoes(taken);
        var again = await _counsellor.Undoes(taken);

        Assert.Equal([$"Varaus on peruttu: {free}.", $"Ei voitu kumota, koska kysymys on jo vastattu, luovutettu tai vapautettu: {answered}."], first.Texts(".bulk-result p"));
        Assert.Equal([$"Ei voitu kumota, koska kysymys on jo vastattu, luovutettu tai vapautettu: {answered}, {free}."], again.Texts(".bulk-result p"));
    }

    [Fact]
    public async Task Undoing_a_release_takes_back_what_nobody_else_has_taken()
    {
        var (kept, lost) = (await site.Ask("Takaisin?", topic: "workAbility"), await site.Ask("Menetetty?", topic: "workAbility"));
        await _counsellor.Takes(Of("workAbility"), kept, lost);
        var released = await _counsellor.Releases(Of("workAbility"), kept, lost);
        await _lead.Claim(lost);

        var page = await _counsellor.Undoes(released);

        Assert.Equal([$"Vapautit muille: {kept}, {lost}."], released.Texts(".bulk-result p"));
        Assert.Equal([$"Taas varattu sinulle: {kept}.", $"Ei voitu kumota, koska joku on jo ottanut kysymyksen tai sitä ei enää ole: {lost}."], page.Texts(".bulk-result p"));
    }

    [Fact]
    public async Task Nobody_undoes_what_another_did_or_what_nobody_did()
    {
        var question = await site.Ask("Kenen tämä on?", topic: "immigration");
        var taken = await _counsellor.Takes(Of("immigration"), question);
        var seal = taken.Document.QuerySelector("input[name=teko]")!.GetAttribute("value")!;
        var token = (await _lead.Read(Routes.Queue)).Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var act in (string[])[seal, "made-up"])
            await _lead.PostAsync(Routes.QueueUndo, new FormUrlEncodedContent(new Dictionary<string, string> { ["teko"] = act, ["__RequestVerificationToken"] = token }));

        Assert.Equal("Työn alla", (await _counsellor.Read(Routes.Question(question))).Text("#state"));
    }

    [Fact]
    public async Task An_act_on_nothing_says_how_to_choose()
    {
        await site.Ask("Mitä valita?", topic: "education");

        var page = await _counsellor.Takes(Of("education"));

        Assert.Equal(["Et valinnut yhtään kysymystä. Valitse kysymykset rivin alusta."], page.Texts(".bulk-result p"));
    }

    private static string Of(string topic) => $"{Routes.Queue}?tila=avoimet&aihe={topic}";

    private static string StateOf(int question) => $"tr[data-question='{question}'] .tag:not(.urgent)";
}
