using System.Net;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using static EmploymentNet.PageTests.Desk.PublicationVerbs;

namespace EmploymentNet.PageTests.Desk;

/// <summary>What the desk does with an answer that is public, and what its readers are told. Each test publishes under titles of its own.</summary>
public sealed class PublicationTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;

    private HttpClient Reader => site.Visitor();

    public async Task InitializeAsync() => _counsellor = await site.Counsellor();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_correction_is_told_to_readers_with_its_day()
    {
        var answer = await _counsellor.Published(site, "Korjattava vastaus");

        var page = await _counsellor.Acts(answer, Routes.Publication(answer), ("Form.Answer", "Summa on 800 euroa."), ("Form.Profession", "employmentAdviser"), ("Form.Note", "Tuen määrä muuttui."));

        Assert.StartsWith("Tallennettu", page.Text(".notice.done"), StringComparison.Ordinal);
        var read = await Reader.Read(Address("korjattava-vastaus"));
        Assert.Equal("Summa on 800 euroa.", read.Text(".prose"));
        Assert.Equal("Työvoimaneuvoja vastasi", read.Text(".answered-by"));
        Assert.Equal("Korjattu 23.11.2026: Tuen määrä muuttui.", read.Text(".answer-corrections li"));
    }

    [Fact]
    public async Task A_correction_without_a_word_for_readers_or_with_a_new_name_in_it_is_not_published()
    {
        var answer = await _counsellor.Published(site, "Korjaus ilman syytä");

        var page = await _counsellor.Acts(answer, Routes.Publication(answer), ("Form.Answer", "Soita numeroon 040 123 4567."));

        Assert.Equal(2, page.Texts(".error-summary li").Count());
        Assert.Equal("Soita numeroon 040 123 4567.", page.Text("[name='Form.Answer']"));
        Assert.Equal("Vastaus.", (await Reader.Read(Address("korjaus-ilman-syyta"))).Text(".prose"));
    }

    [Fact]
    public async Task A_correction_moves_an_answer_to_the_workers_own_topics_and_a_leads_to_any()
    {
        var (answer, lead) = (await _counsellor.Published(site, "Aihe vaihtuu"), await site.Lead());
        var offered = await _counsellor.Read(Routes.Publication(answer));
        Assert.Empty(offered.Texts($"[name='Form.Topic'] [value={GroupVerbs.Others}]"));

        var refused = await _counsellor.Acts(answer, Routes.Publication(answer), ("Form.Topic", GroupVerbs.Others), ("Form.Answer", "Siirretty."), ("Form.Note", "Aihe vaihtui."));

        Assert.StartsWith("Sinä et julkaise tästä aiheesta", refused.Text(".has-error .field-error"), StringComparison.Ordinal);
        Assert.Equal("Siirretty.", refused.Text("[name='Form.Answer']"));
        Assert.Equal(GroupVerbs.Others, refused.Document.QuerySelector("[name='Form.Topic'] [selected]")!.GetAttribute("value"));
        Assert.Equal("Vastaus.", (await Reader.Read(Address("aihe-vaihtuu"))).Text(".prose"));
        await lead.Submit(
            await lead.Read(Routes.Publication(answer)), new Dictionary<string, string> { ["Form.Topic"] = GroupVerbs.Others, ["Form.Note"] = "Aihe vaihtui." },
            $"form[action='{Routes.Publication(answer)}']");
        Assert.Equal(HttpStatusCode.OK, (await lead.Read(Routes.Publication(answer))).Status);
        Assert.Equal(GroupVerbs.Others, await site.With<SiteDbContext, string>(database =>
            database.PublishedAnswers.Where(one => one.Id == answer).Select(one => one.Topic).SingleAsync()));
    }

    [Fact]
    public async Task A_correction_that_another_one_came_before_is_shown_that_first_and_takes_no_note_away()
    {
        var answer = await _counsellor.Published(site, "Kaksi korjaajaa");
        var opened = await _counsellor.Read(Routes.Publication(answer));
        await _counsellor.Acts(answer, Routes.Publication(answer), ("Form.Answer", "Summa on 800 euroa."), ("Form.Note", "Tuen määrä muuttui."));
        Task<ReadPage> CorrectsFrom(ReadPage page) => _counsellor.Submit(
            page,
            new Dictionary<string, string> { ["Form.Answer"] = "Linkki vaihtui.", ["Form.Note"] = "Linkki vaihdettiin." },
            $"form[action='{Routes.Publication(answer)}']");

        var refused = await CorrectsFrom(opened);
        Assert.Contains("Tuen määrä muuttui.", refused.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("Linkki vaihtui.", refused.Text("[name='Form.Answer']"));
        Assert.Equal("Summa on 800 euroa.", (await Reader.Read(Address("kaksi-korjaajaa"))).Text(".prose"));
        await CorrectsFrom(refused);

        var read = await Reader.Read(Address("kaksi-korjaajaa"));
        Assert.Equal("Linkki vaihtui.", read.Text(".prose"));
        Assert.Equal(2, read.Texts(".answer-corrections li").Count());
    }

    [Theory]
    [InlineData("vahvistus", "until", "eilen")]
    [InlineData("vahvistus", "until", "2026-01-31")]
    [InlineData("korvaus", "instead", "https://example.org/muualla")]
    [InlineData("peruutus", "elsewhere", "/fi/ei-ole", "Outdated")]
    public async Task What_an_act_cannot_use_is_refused_beside_its_field_and_stays_there(string act, string field, string typed, string reason = "")
    {
        var answer = await _counsellor.Published(site, $"Väärä syöte {act} {typed.Length}");

        var refused = await _counsellor.Acts(answer, $"{Routes.Publication(answer)}/{act}", (field, typed), ("reason", reason));

        Assert.NotEmpty(refused.Text($"#{field}-error"));
        Assert.Equal(typed, refused.Document.QuerySelector($"#{field}")!.GetAttribute("value"));
        Assert.Empty((await _counsellor.Read(Routes.Publication(answer))).Texts(".muted time"));
    }

    [Fact]
    public async Task An_answer_that_moves_takes_readers_of_its_old_address_along_also_when_it_is_gone()
    {
        var answer = await _counsellor.Published(site, "Vanha osoite");

        await _counsellor.Acts(answer, Routes.Publication(answer), ("Form.Slug", "Uusi osoite"), ("Form.Topic", "rights"), ("Form.Note", "Siirrettiin toiseen aiheeseen."));

        Assert.Equal(Address("uusi-osoite"), (await Reader.GetAsync(Address("vanha-osoite"))).Headers.Location!.OriginalString);
        Assert.Equal("Oikeudet ja velvollisuudet", (await Reader.Read(Address("uusi-osoite"))).Text(".kicker a"));
        await _counsellor.Acts(answer, Routes.PublicationWithdrawal(answer), ("reason", "Outdated"));
        Assert.Equal(Address("uusi-osoite"), (await Reader.GetAsync(Address("vanha-osoite"))).Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Gone, (await Reader.GetAsync(Address("uusi-osoite"))).StatusCode);
        await _counsellor.Published(site, "Vanha osoite");
        Assert.Equal(HttpStatusCode.OK, (await Reader.GetAsync(Address("vanha-osoite-2"))).StatusCode);
    }

    [Fact]
    public async Task The_answers_of_others_topics_are_on_nobody_elses_board()
    {
        var lead = await site.Lead();
        var question = await lead.Answered(site, "Miten palkkaan ensimmäisen työntekijän?", "Vastaus.", GroupVerbs.Others);
        await lead.Publish(question, "Muiden aiheen vastaus");
        var answer = (await site.PublishedAt("muiden-aiheen-vastaus"))!.Value;

        Assert.Contains("Muiden aiheen vastaus", (await lead.Read(Routes.Publications)).Source, StringComparison.Ordinal);
        Assert.DoesNotContain("Muiden aiheen vastaus", (await _counsellor.Read(Routes.Publications)).Source, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _counsellor.Read(Routes.Publication(answer))).Status);
    }
}
