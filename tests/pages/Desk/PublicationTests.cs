using System.Net;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Core.Content.Mapping;
using EmploymentNet.Core.Content.Schema;
using EmploymentNet.Core.Content.Store;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.ContentDelivery;
using EmploymentNet.Site.Features.Desk.Published;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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
        var answer = await Published("Korjattava vastaus");

        var page = await Corrects(answer, ("Form.Answer", "Summa on 800 euroa."), ("Form.Profession", "employmentAdviser"), ("Form.Note", "Tuen määrä muuttui."));

        Assert.StartsWith("Tallennettu", page.Text(".notice.done"), StringComparison.Ordinal);
        var read = await Reader.Read(Address("korjattava-vastaus"));
        Assert.Equal("Summa on 800 euroa.", read.Text(".prose"));
        Assert.Equal("Työvoimaneuvoja vastasi", read.Text(".answered-by"));
        Assert.Equal("Korjattu 23.11.2026: Tuen määrä muuttui.", read.Text(".answer-corrections li"));
    }

    [Fact]
    public async Task A_correction_without_a_word_for_readers_or_with_a_new_name_in_it_is_not_published()
    {
        var answer = await Published("Korjaus ilman syytä");

        var page = await Corrects(answer, ("Form.Answer", "Soita numeroon 040 123 4567."));

        Assert.Equal(2, page.Texts(".error-summary li").Count());
        Assert.Equal("Soita numeroon 040 123 4567.", page.Text("[name='Form.Answer']"));
        Assert.Equal("Vastaus.", (await Reader.Read(Address("korjaus-ilman-syyta"))).Text(".prose"));
    }

    [Fact]
    public async Task A_correction_moves_an_answer_to_the_workers_own_topics_and_a_leads_to_any()
    {
        var (answer, lead) = (await Published("Aihe vaihtuu"), await site.Lead());
        var offered = await _counsellor.Read(Routes.Publication(answer));
        Assert.Empty(offered.Texts($"[name='Form.Topic'] [value={GroupVerbs.Others}]"));

        var refused = await Corrects(answer, ("Form.Topic", GroupVerbs.Others), ("Form.Answer", "Siirretty."), ("Form.Note", "Aihe vaihtui."));

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
        var answer = await Published("Kaksi korjaajaa");
        var opened = await _counsellor.Read(Routes.Publication(answer));
        await Corrects(answer, ("Form.Answer", "Summa on 800 euroa."), ("Form.Note", "Tuen määrä muuttui."));
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
        var answer = await Published($"Väärä syöte {act} {typed.Length}");

        var refused = await Acts(answer, $"{Routes.Publication(answer)}/{act}", (field, typed), ("reason", reason));

        Assert.NotEmpty(refused.Text($"#{field}-error"));
        Assert.Equal(typed, refused.Document.QuerySelector($"#{field}")!.GetAttribute("value"));
        Assert.Empty((await _counsellor.Read(Routes.Publication(answer))).Texts(".muted time"));
    }

    [Fact]
    public async Task An_answer_that_moves_takes_readers_of_its_old_address_along_also_when_it_is_gone()
    {
        var answer = await Published("Vanha osoite");

        await Corrects(answer, ("Form.Slug", "Uusi osoite"), ("Form.Topic", "rights"), ("Form.Note", "Siirrettiin toiseen aiheeseen."));

        Assert.Equal(Address("uusi-osoite"), (await Reader.GetAsync(Address("vanha-osoite"))).Headers.Location!.OriginalString);
        Assert.Equal("Oikeudet ja velvollisuudet", (await Reader.Read(Address("uusi-osoite"))).Text(".kicker a"));
        await Acts(answer, Routes.PublicationWithdrawal(answer), ("reason", "Outdated"));
        Assert.Equal(Address("uusi-osoite"), (await Reader.GetAsync(Address("vanha-osoite"))).Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Gone, (await Reader.GetAsync(Address("uusi-osoite"))).StatusCode);
        await Published("Vanha osoite");
        Assert.Equal(HttpStatusCode.OK, (await Reader.GetAsync(Address("vanha-osoite-2"))).StatusCode);
    }

    [Fact]
    public async Task Past_its_last_day_an_answer_says_so_is_suggested_to_nobody_and_waits_on_the_board()
    {
        await using var other = new SiteHost();
        var counsellor = await other.Counsellor();
        var question = await counsellor.Answered(other, "Milloin hakuaika päättyy?", "Vastaus.");
        await counsellor.Submit(
            await counsellor.Read(Routes.QuestionPublishing(question)), new Dictionary<string, string> { ["Form.Title"] = "Hakuaika päättyy", ["Form.ValidUntil"] = "2026-11-24" });
        Assert.Contains("Hakuaika päättyy", (await other.Visitor().Read(Routes.Home.Finnish)).Source, StringComparison.Ordinal);

        other.Clock.SetUtcNow(new(2026, 11, 24, 22, 30, 0, TimeSpan.Zero));

        var read = await other.Visitor().Read(Address("hakuaika-paattyy"));
        Assert.Contains("24.11.2026", read.Text(".answer-doubt"), StringComparison.Ordinal);
        Assert.DoesNotContain("Hakuaika päättyy", (await other.Visitor().Read(Routes.Home.Finnish)).Source, StringComparison.Ordinal);
        counsellor = await other.Counsellor();
        var board = await counsellor.Read(Routes.Publications);
        Assert.Contains("Päivä on mennyt", board.Text("[aria-labelledby=doubtful] li"), StringComparison.Ordinal);

        var one = await counsellor.Read(board.Document.QuerySelector("[aria-labelledby=doubtful] a")!.GetAttribute("href")!);
        await counsellor.Submit(one, new Dictionary<string, string> { ["until"] = "2027-01-31" }, "form[action$='/vahvistus']");
        Assert.Empty((await other.Visitor().Read(Address("hakuaika-paattyy"))).Texts(".answer-doubt"));
        Assert.Empty((await counsellor.Read(Routes.Publications)).Texts("[aria-labelledby=doubtful] li"));
    }

    [Fact]
    public async Task A_superseded_answer_sends_its_readers_to_the_newer_one()
    {
        var (older, newer) = (await Published("Vanhempi vastaus"), await Published("Uudempi vastaus"));

        await Acts(older, Routes.PublicationSupersession(older), ("instead", $"https://example.org{Address("uudempi-vastaus")}"));

        var read = await Reader.Read(Address("vanhempi-vastaus"));
        Assert.NotNull(read.Document.QuerySelector($".answer-doubt a[href='{Address("uudempi-vastaus")}']"));
        Assert.Contains("Vanhempi vastaus", (await _counsellor.Read(Routes.Publications)).Texts("[aria-labelledby=doubtful] li a"));
        Assert.NotEqual(older, newer);
    }

    [Fact]
    public async Task Readers_of_a_superseded_answer_come_to_the_last_one_that_is_left_and_else_to_its_topic()
    {
        var (first, second, third) = (await Published("Ketju yksi"), await Published("Ketju kaksi"), await Published("Ketju kolme"));
        await Acts(first, Routes.PublicationSupersession(first), ("instead", Address("ketju-kaksi")));
        await Acts(second, Routes.PublicationSupersession(second), ("instead", Address("ketju-kolme")));

        var circle = await Acts(third, Routes.PublicationSupersession(third), ("instead", Address("ketju-yksi")));
        Assert.StartsWith("Siitä vastauksesta lukija ohjataan takaisin", circle.Text("#instead-error"), StringComparison.Ordinal);
        Assert.NotNull((await Reader.Read(Address("ketju-yksi"))).Document.QuerySelector($".answer-doubt a[href='{Address("ketju-kolme")}']"));

        await Acts(third, Routes.PublicationWithdrawal(third), ("reason", "Wrong"));
        Assert.NotNull((await Reader.Read(Address("ketju-yksi"))).Document.QuerySelector($".answer-doubt a[href='{Address("ketju-kaksi")}']"));
        var bare = await Reader.Read(Address("ketju-kaksi"));
        Assert.Contains("Sen tilalle tullut vastaus on poistettu", bare.Text(".answer-doubt"), StringComparison.Ordinal);
        Assert.NotNull(bare.Document.QuerySelector($".answer-doubt a[href^='{Routes.AnswerTopics.Finnish}/']"));
        Assert.Contains("Sen tilalle tullut vastaus on poistettu", (await _counsellor.Read(Routes.Publication(second))).Text(".notice"), StringComparison.Ordinal);

        var back = await Acts(second, Routes.PublicationWithdrawal(second), ("reason", "Wrong"), ("elsewhere", Address("ketju-yksi")));
        Assert.StartsWith("Siitä vastauksesta lukija ohjataan takaisin", back.Text("#elsewhere-error"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/fi/neuvonta/vastaukset/olematon")]
    [InlineData("/fi/neuvonta/vastaukset/itse-itsensa")]
    [InlineData("/fi/palvelut")]
    public async Task Nothing_but_another_answer_supersedes_one(string address)
    {
        var answer = await Find("itse-itsensa") ?? await Published("Itse itsensä");

        var page = await Acts(answer, Routes.PublicationSupersession(answer), ("instead", address));

        Assert.NotEmpty(page.Text("#instead-error"));
        Assert.Empty((await Reader.Read(Address("itse-itsensa"))).Texts(".answer-doubt"));
    }

    [Theory]
    [InlineData("fi", AnswerDoubt.Superseded, "Tämä vastaus on vanhentunut. Uudempi vastaus:")]
    [InlineData("sv", AnswerDoubt.Superseded, "Det här svaret är föråldrat. Nyare svar:")]
    [InlineData("fi", AnswerDoubt.Expired, "Tämä vastaus on voinut vanhentua. Sen luvattiin")]
    [InlineData("sv", AnswerDoubt.Expired, "Det här svaret kan vara föråldrat. Det lovades")]
    [InlineData("fi", AnswerDoubt.LinksChanged, "Tämä vastaus on voinut vanhentua. Jokin palvelu")]
    [InlineData("sv", AnswerDoubt.LinksChanged, "Det här svaret kan vara föråldrat. En tjänst")]
    public async Task An_answer_in_doubt_says_why_and_keeps_its_sources_and_corrections(string code, AnswerDoubt doubt, string why)
    {
        var language = SiteLanguage.Find(code)!;
        await site.PublishDoubted(doubt, $"Epävarma {doubt}", language);

        var page = await Reader.Read(Routes.Answer(language, UrlSegment.Of($"Epävarma {doubt}")));

        Assert.StartsWith(why, page.Text(".answer-doubt"), StringComparison.Ordinal);
        Assert.Equal(2, page.Texts("[aria-labelledby=sources] li").Count());
        Assert.Single(page.Texts(".answer-corrections li"));
    }

    [Theory]
    [InlineData("fi", "Poistettu palveluineen", "Vastaus on poistettu", "Sen tieto oli vanhentunut.", "/fi/neuvonta/vastaukset", "/fi/palvelut")]
    [InlineData("sv", "Borttaget med tips", "Svaret är borttaget", "Informationen var föråldrad.", "/sv/radgivning/svar", "/sv/tjanster")]
    public async Task A_withdrawn_answer_tells_why_and_where_to_look(string language, string title, string heading, string why, string answers, string elsewhere)
    {
        var answer = await Published(title, language);

        await Acts(answer, Routes.PublicationWithdrawal(answer), ("reason", "Outdated"), ("elsewhere", elsewhere));

        var page = await Reader.Read($"{answers}/{UrlSegment.Of(title)}");
        Assert.Equal((HttpStatusCode.Gone, heading), (page.Status, page.Text("h1")));
        Assert.Contains(why, page.Text(".lead"), StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"main p a[href='{elsewhere}']"));
        Assert.DoesNotContain(title, page.Source, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _counsellor.Read(Routes.Publication(answer))).Status);
    }

    [Fact]
    public async Task The_page_named_by_whoever_takes_an_answer_back_goes_before_the_answer_that_superseded_it()
    {
        await Published("Korvaava ennen poistoa");
        var answer = await Published("Korvattu ennen poistoa");
        await Acts(answer, Routes.PublicationSupersession(answer), ("instead", Address("korvaava-ennen-poistoa")));
        Assert.NotEmpty((await Reader.Read(Address("korvattu-ennen-poistoa"))).Document.QuerySelectorAll($".answer-doubt a[href='{Address("korvaava-ennen-poistoa")}']"));

        await Acts(answer, Routes.PublicationWithdrawal(answer), ("reason", "Replaced"), ("elsewhere", "/fi/palvelut"));

        var page = await Reader.Read(Address("korvattu-ennen-poistoa"));
        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.NotNull(page.Document.QuerySelector("main p a[href='/fi/palvelut']"));
        Assert.Empty(page.Document.QuerySelectorAll($"main a[href='{Address("korvaava-ennen-poistoa")}']"));
    }

    [Fact]
    public async Task From_its_question_an_answer_is_taken_back_with_the_same_reason_and_the_question_tells_it()
    {
        var answer = await Published("Kysymyksen sivulta");
        var question = await site.With<SiteDbContext, int>(database =>
            database.PublishedAnswers.Where(one => one.Id == answer).Select(one => one.QuestionNumber!.Value).SingleAsync());
        var form = await _counsellor.Read(Routes.PublicationWithdrawal(answer));

        var refused = await _counsellor.Submit(form, new Dictionary<string, string>(), "form[action$='/peruutus']");
        await _counsellor.Withdraw(question);

        Assert.Equal("Valitse syy.", refused.Text("#reason-error"));
        Assert.Contains("Tieto on vanhentunut", (await _counsellor.Read(Routes.Question(question))).Text("[aria-labelledby=published]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await Reader.GetAsync(Address("kysymyksen-sivulta"))).StatusCode);
    }

    [Fact]
    public async Task An_answer_whose_service_is_no_longer_what_it_was_is_doubted_until_somebody_has_looked()
    {
        await using var other = new SiteHost();
        var counsellor = await other.Counsellor();
        var question = await counsellor.Answered(other, "Mistä saa harjoitella työtä?", "Vastaus.");
        var service = other.Services.GetRequiredService<PublishedContent>().Snapshot.All<Service>(SiteLanguage.Finnish.Culture).First();
        await counsellor.Submit(
            await counsellor.Read(Routes.QuestionPublishing(question)), new Dictionary<string, string> { ["Form.Title"] = "Linkki muuttuu", ["Form.Links"] = $"{service.Id}" });
        await Watch(other);
        Assert.Empty((await other.Visitor().Read(Address("linkki-muuttuu"))).Texts(".answer-doubt"));

        await Withdraw(other, service.Id);
        await Watch(other);

        Assert.Contains("on muuttunut", (await other.Visitor().Read(Address("linkki-muuttuu"))).Text(".answer-doubt"), StringComparison.Ordinal);
        var board = await counsellor.Read(Routes.Publications);
        Assert.Contains("Yksi sivu on poistunut.", board.Text("[aria-labelledby=doubtful] li"), StringComparison.Ordinal);
        var one = await counsellor.Read(board.Document.QuerySelector("[aria-labelledby=doubtful] a")!.GetAttribute("href")!);
        await counsellor.Submit(one, new Dictionary<string, string>(), "form[action$='/vahvistus']");
        await Watch(other);
        Assert.Empty((await other.Visitor().Read(Address("linkki-muuttuu"))).Texts(".answer-doubt"));
    }

    [Fact]
    public async Task Whoever_did_not_publish_it_takes_it_back_at_most_and_a_lead_does_everything()
    {
        var colleague = (await site.Counsellors(1))[0];
        var answer = await Published("Toisen julkaisema");
        var lead = await site.Lead();

        var page = await colleague.Read(Routes.Publication(answer));
        var forced = await colleague.Submit(page, new Dictionary<string, string>(), "form[action$='/peruutus']", Routes.PublicationConfirmation(answer));

        Assert.Empty(page.Texts("[name='Form.Answer']"));
        Assert.StartsWith("Mitään ei muutettu", forced.Text(".notice"), StringComparison.Ordinal);
        Assert.NotNull((await lead.Read(Routes.Publication(answer))).Document.QuerySelector("[name='Form.Answer']"));
        await colleague.Submit(page, new Dictionary<string, string> { ["reason"] = "Wrong" }, "form[action$='/peruutus']");
        Assert.Equal(HttpStatusCode.Gone, (await Reader.GetAsync(Address("toisen-julkaisema"))).StatusCode);
    }

    [Fact]
    public async Task The_answers_of_others_topics_are_on_nobody_elses_board()
    {
        var lead = await site.Lead();
        var question = await lead.Answered(site, "Miten palkkaan ensimmäisen työntekijän?", "Vastaus.", GroupVerbs.Others);
        await lead.Publish(question, "Muiden aiheen vastaus");
        var answer = (await Find("muiden-aiheen-vastaus"))!.Value;

        Assert.Contains("Muiden aiheen vastaus", (await lead.Read(Routes.Publications)).Source, StringComparison.Ordinal);
        Assert.DoesNotContain("Muiden aiheen vastaus", (await _counsellor.Read(Routes.Publications)).Source, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _counsellor.Read(Routes.Publication(answer))).Status);
    }

    private async Task<int> Published(string title, string language = "fi")
    {
        await _counsellor.Publish(await _counsellor.Answered(site, $"Kysymys: {title}", "Vastaus."), title, language);
        return await site.With<SiteDbContext, int>(database => database.PublishedAnswers.MaxAsync(answer => answer.Id));
    }

    private Task<int?> Find(string slug) => site.With<SiteDbContext, int?>(database =>
        database.PublishedAnswers.Where(answer => answer.Slug == slug).Select(answer => (int?)answer.Id).SingleOrDefaultAsync());

    private Task<ReadPage> Corrects(int answer, params (string Field, string Text)[] typed) => Acts(answer, Routes.Publication(answer), typed);

    private async Task<ReadPage> Acts(int answer, string action, params (string Field, string Text)[] typed) => await _counsellor.Submit(
        await _counsellor.Read(Routes.Publication(answer)), typed.ToDictionary(one => one.Field, one => one.Text), $"form[action='{action}']");

    private static string Address(string slug) => $"{Routes.Answers.Finnish}/{slug}";

    private static async Task Watch(SiteHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LinkWatch>().Run();
    }

    private static async Task Withdraw(SiteHost host, Guid page)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var stored = await database.Set<StoredContent>().Include(content => content.Publications).SingleAsync(content => content.Key == page);
        foreach (var language in SiteLanguage.All)
            stored.Withdraw(language.Culture, host.Clock.GetUtcNow().UtcDateTime);
        await database.SaveChangesAsync();
        host.Services.GetRequiredService<PublishedContent>().Swap(SnapshotBuilder.Build(
            await database.PublishedPackage(host.Services.GetRequiredService<ContentSchema>()), host.Services.GetRequiredService<DataFolders>().Media, Assert.Fail));
    }
}
