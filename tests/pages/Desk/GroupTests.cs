using System.Net;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Desk.Presence;

namespace EmploymentNet.PageTests.Desk;

public sealed class GroupTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;
    private HttpClient _lead = null!;

    public async Task InitializeAsync() => (_counsellor, _lead) = (await site.Counsellor(), await site.Lead());

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_question_of_another_group_is_in_no_row_no_count_and_no_choice_of_the_queue()
    {
        var question = await site.Ask("Miten palkkaan ensimmäisen työntekijän?", topic: GroupVerbs.Others);

        var (hidden, seen) = (await _counsellor.Read(Of(GroupVerbs.Others)), await _lead.Read(Of(GroupVerbs.Others)));
        var everything = await _counsellor.Read($"{Routes.Queue}?tila=kaikki");

        Assert.Empty(hidden.Texts("tbody th"));
        Assert.All(hidden.Texts(".states .count"), count => Assert.Equal("0", count));
        Assert.Null(hidden.Document.QuerySelector($"option[value={GroupVerbs.Others}]"));
        Assert.DoesNotContain($"{question}", everything.Texts("tbody th"));
        Assert.Contains($"{question}", seen.Texts("tbody th"));
        Assert.NotNull(seen.Document.QuerySelector($"option[value={GroupVerbs.Others}]"));
    }

    [Fact]
    public async Task Every_page_of_it_is_not_found_by_who_may_not_see_it()
    {
        var question = await site.Ask("Miten haen palkkatukea?", topic: GroupVerbs.Others);
        var token = (await _counsellor.Read(Routes.Queue)).Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var faults = new List<string>();

        foreach (var route in Routes.Pages.Where(page => page.Key is "/Desk/Presence/Index" || page.Key.StartsWith("/Desk/Questions/", StringComparison.Ordinal)
            || page.Key.StartsWith("/Desk/Writing/", StringComparison.Ordinal)
            || page.Key.StartsWith("/Desk/Notes/", StringComparison.Ordinal) || page.Key.StartsWith("/Desk/Reviewing/", StringComparison.Ordinal)).SelectMany(page => page.Value))
        {
            var path = route.Replace("{number:int}", $"{question}", StringComparison.Ordinal).Replace("{id:int}", "1", StringComparison.Ordinal).Replace("{id:guid}", $"{Guid.Empty}", StringComparison.Ordinal);
            using var answer = await _counsellor.PostAsync(path, new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
            if (answer.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed))
                faults.Add($"{path} answers {answer.StatusCode}");
        }

        Faults.None(faults);
        Assert.Equal(HttpStatusCode.NotFound, (await _counsellor.Read(Routes.Question(question))).Status);
        Assert.Equal(HttpStatusCode.OK, (await _lead.Read(Routes.Question(question))).Status);
    }

    [Fact]
    public async Task It_is_taken_by_no_list_merged_with_nothing_and_told_to_no_stream_of_theirs()
    {
        using var stream = await Listener.Of(_counsellor);
        var (hidden, mine) = (await site.Ask("Miten palkkaan?", topic: GroupVerbs.Others), await site.Ask("Mikä minulle kuuluu?", topic: "rights"));

        Assert.Equal($$"""{"question":{{mine}},"kind":"asked"}""", await stream.Next());
        var taken = await _counsellor.Takes(Of("rights"), hidden, mine);
        var merging = await _counsellor.Read($"{Routes.QuestionMerging(mine)}?toinen={hidden}");

        Assert.Equal([$"Varasit itsellesi: {mine}.", $"Ei voitu varata, koska kysymys on jo toisella tai sitä ei enää ole: {hidden}."], taken.Texts(".bulk-result p"));
        Assert.Empty(merging.Texts(".side-by-side"));
        Assert.Single(merging.Texts(".error-summary li"));
    }

    [Fact]
    public async Task A_moved_question_leaves_a_holder_who_is_not_of_the_group_and_the_mover_is_told_where_it_went()
    {
        var question = await site.Ask("Olen yrittäjä, mistä apua?", topic: "rights");
        await _counsellor.Claim(question);

        var after = await _counsellor.Submit(
            await _counsellor.Read(Routes.Question(question)), new Dictionary<string, string> { ["topic"] = GroupVerbs.Others }, $"form[action='{Routes.QuestionFile(question)}']");
        var there = await _lead.Read(Routes.Question(question));

        Assert.Equal("Kysymys siirtyi ryhmälle Työnantajat. Jos sen varaaja ei kuulu ryhmään, varaus päättyi.", after.Text("[role=status]"));
        Assert.Equal("Kysymykset", after.Text("h1"));
        Assert.Contains("frågan gick över till en annan grupp", there.Text(".claims"), StringComparison.Ordinal);
        Assert.Equal("Ny", there.Text("#state"));
    }

    [Fact]
    public async Task What_who_left_the_group_has_in_hand_stays_theirs_until_they_let_go()
    {
        await using var desk = new SiteHost();
        var (counsellor, lead) = (await desk.Counsellor(), await desk.Lead());
        var (held, free) = (await desk.Ask("Ehditkö vastata?", topic: "family"), await desk.Ask("Entä tähän?", topic: "family"));
        await counsellor.Claim(held);
        var edit = Routes.GroupEditing(await desk.GroupId(GroupVerbs.Wellbeing));

        await lead.SavesGroup(edit, GroupVerbs.Wellbeing, "Familj", ["family"], await desk.IdOf("lead"));
        var queue = await counsellor.Read(Routes.Queue);
        var page = await counsellor.Read(Routes.Question(held));
        var released = await counsellor.Press(Routes.Question(held), Routes.QuestionRelease(held));

        Assert.Equal([$"{held}"], queue.Texts("tbody th"));
        Assert.Equal(HttpStatusCode.NotFound, (await counsellor.Read(Routes.Question(free))).Status);
        Assert.NotNull(page.Document.QuerySelector(DeskVerbs.AnswerForm(held)));
        Assert.Contains("ei ole enää varattu sinulle", released.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Empty(released.Texts("tbody th"));
        Assert.Equal(HttpStatusCode.NotFound, (await counsellor.Read(Routes.Question(held))).Status);
    }

    [Fact]
    public async Task Nobody_is_handed_or_named_at_what_they_may_not_see()
    {
        var question = await site.Ask("Kuka tätä saa lukea?", topic: GroupVerbs.Others);
        await _lead.Claim(question);

        var page = await _lead.Read(Routes.QuestionHandover(question));
        var noted = await _lead.WritesNote(question, "@counsellor, kan du det här?");

        Assert.Contains("öppnas inte för alla kolleger", noted.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Empty((await _counsellor.Read(Routes.Mentions)).Texts("tbody tr"));
        Assert.DoesNotContain(page.Texts("option"), option => option.StartsWith("counsellor", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("true")]
    public async Task Everybody_notes_down_what_they_are_asked_and_is_told_whose_it_is(string? handOver)
    {
        var typed = new Dictionary<string, string> { ["Form.Text"] = "Yrittäjä kysyi palkkatuesta puhelimessa.", ["Form.Topic"] = GroupVerbs.Others, ["Form.Place"] = "Phone", ["Form.Take"] = "true" };
        if (handOver is not null)
            typed["Form.HandOver"] = handOver;

        var after = await _counsellor.Submit(await _counsellor.Read(Routes.NewQuestion), typed, "form.recording");
        var question = await site.NewestQuestion();

        Assert.Contains("Sen aihe kuuluu ryhmälle, jossa et ole", after.Text("main"), StringComparison.Ordinal);
        Assert.Null(after.Document.QuerySelector($"a[href='{Routes.Question(question)}']"));
        Assert.Equal("Ny", (await _lead.Read(Routes.Question(question))).Text("#state"));
    }

    [Fact]
    public async Task A_group_is_made_renamed_ended_and_brought_back_by_leads_and_read_by_its_members()
    {
        await using var desk = new SiteHost();
        var (counsellor, lead) = (await desk.Counsellor(), await desk.Lead());
        var (own, others) = (await desk.GroupId(GroupVerbs.Wellbeing), await desk.GroupId(GroupVerbs.Employers));

        var made = await lead.SavesGroup(Routes.NewGroup, "Yritykset ja oikeudet", "Företag och rättigheter", [GroupVerbs.Others, "rights"], await desk.IdOf("counsellor"));
        var list = await lead.Read(Routes.Groups);
        var counsellors = await counsellor.Read(Routes.Groups);

        Assert.Equal("Företag och rättigheter", made.Text("h1"));
        Assert.Contains(list.Texts("tbody tr"), row => row.StartsWith("Arbetsgivare", StringComparison.Ordinal) && !row.Contains("arbetsgivare", StringComparison.Ordinal));
        Assert.Equal(["Työkyky ja perhe", "Yritykset ja oikeudet", "Kaikkien aiheet"], counsellors.Texts("tbody th"));
        Assert.Null(counsellors.Document.QuerySelector($"main a[href='{Routes.NewGroup}']"));
        Assert.Equal(HttpStatusCode.OK, (await counsellor.Read(Routes.Group(own))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await counsellor.Read(Routes.Group(others))).Status);

        var ended = await lead.Press(Routes.GroupEditing(own), Routes.GroupRetirement(own));
        var stranger = (await desk.Counsellors(1))[0];
        var question = await desk.Ask("Kuka nyt vastaa?", topic: "family");
        Assert.Contains("Arbetsförmåga och familj", ended.Text("#retired ~ ul"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await stranger.Read(Routes.Question(question))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.Read(Routes.Group(own))).Status);

        var back = await lead.Press(Routes.Groups, Routes.GroupRestoration(own));
        Assert.Empty(back.Document.QuerySelectorAll("input[name='Form.Topics'][checked]"));
        Assert.Equal(HttpStatusCode.OK, (await lead.Read(Routes.Group(own))).Status);
    }

    [Fact]
    public async Task A_group_without_a_name_with_anothers_or_with_topics_and_nobody_is_refused_in_words()
    {
        var refused = await _lead.SavesGroup(Routes.NewGroup, " ", "arbetsgivare", ["rights"]);

        Assert.Equal(
            [
                "En annan grupp har redan det här namnet. Hitta på ett annat, så att grupperna går att skilja åt.",
                "Ge gruppen ett namn, högst 80 tecken.",
                "Välj minst en medlem. Annars ser ingen rådgivare frågorna i gruppens ämnen.",
            ],
            refused.Texts(".error-summary li").Order(StringComparer.Ordinal));
        Assert.NotNull(refused.Document.QuerySelector("#topic-rights[checked]"));
    }

    [Fact]
    public async Task The_sign_of_life_of_who_may_not_see_a_question_is_not_taken()
    {
        var question = await site.Ask("Kuka täällä lukee?", topic: GroupVerbs.Others);
        var page = await _counsellor.Read(Routes.Queue);
        var token = page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        await _counsellor.PostAsync(Routes.QuestionPresence(question), new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("tekee", IndexModel.Writing)]));

        Assert.Empty((await _lead.Read(Routes.Question(question))).Texts(".others .tag"));
    }

    private static string Of(string topic) => $"{Routes.Queue}?aihe={topic}";
}
