using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Desk;

public sealed class ClaimTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Of_two_who_claim_at_once_one_gets_the_question_and_the_other_is_told()
    {
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        for (var round = 0; round < 10; round++)
        {
            var question = await site.Ask("Kumpi teistä vastaa minulle?");
            var forms = (await counsellor.Read(Routes.Question(question)), await lead.Read(Routes.Question(question)));

            var pages = await Task.WhenAll(counsellor.Claim(question, forms.Item1), lead.Claim(question, forms.Item2));

            Assert.All(pages, page => Assert.Equal(System.Net.HttpStatusCode.OK, page.Status));
            Assert.Single(pages, page => page.Document.QuerySelector(DeskVerbs.AnswerForm(question)) is not null);
            Assert.Single(pages, page => page.Text("[role=status]") is
                "lead ehti varata kysymyksen ennen sinua. Mitään ei kadonnut: voit lukea keskustelua tai palata jonoon."
                or "counsellor hann reservera frågan före dig. Ingenting gick förlorat: du kan läsa meddelandena eller gå tillbaka till kön.");
        }
    }

    [Fact]
    public async Task Of_fifty_who_answer_at_once_one_gets_the_question_and_nobody_loses_a_word()
    {
        const int Claimers = 50;
        var question = await site.Ask("Viisikymmentä ihmistä haluaa vastata minulle?");
        var workers = await site.Counsellors(Claimers);
        var forms = await Task.WhenAll(workers.Select(worker => FormAfterLosingTheClaim(worker, question)));

        var pages = await Task.WhenAll(workers.Zip(forms, (worker, form) => worker.Submit(
            form, new Dictionary<string, string> { ["Form.TakeFirst"] = "true", ["Form.Text"] = TextOf(worker) }, DeskVerbs.AnswerForm(question))));

        Assert.All(pages, page => Assert.Equal(System.Net.HttpStatusCode.OK, page.Status));
        var lost = workers.Zip(pages).Where(pair => pair.Second.Document.QuerySelector("[name='Form.Text']") is not null).ToList();
        Assert.Equal(Claimers - 1, lost.Count);
        Assert.All(lost, pair => Assert.Equal(TextOf(pair.First), pair.Second.Text("[name='Form.Text']")));
        Assert.All(lost, pair => Assert.Contains("Tekstisi on tallessa", pair.Second.Text(".error-summary li"), StringComparison.Ordinal));
        var thread = await workers[0].Read(Routes.Question(question));
        Assert.Single(thread.Texts(".message.from-desk"));
        Assert.Equal("Vastattu", thread.Text("#state"));

        string TextOf(HttpClient worker) => $"Vastaus numero {workers.ToList().IndexOf(worker)}";
    }

    [Fact]
    public async Task Of_fifty_who_claim_at_once_one_gets_the_question_and_forty_nine_are_told_who()
    {
        const int Claimers = 50;
        var question = await site.Ask("Kuka viidestäkymmenestä vastaa minulle?");
        var workers = await site.Counsellors(Claimers);
        var forms = await Task.WhenAll(workers.Select(worker => worker.Read(Routes.Question(question))));

        var pages = await Task.WhenAll(workers.Zip(forms, (worker, form) => worker.Claim(question, form)));

        Assert.Single(pages, page => page.Document.QuerySelector(DeskVerbs.AnswerForm(question)) is not null);
        var holder = (await (await site.Lead()).Read(Routes.Question(question))).Text("section[aria-labelledby=state]");
        var told = pages.Select(page => page.Text(".notice[role=status]")).Where(text => text.Contains("ehti varata", StringComparison.Ordinal)).ToList();
        Assert.Equal(Claimers - 1, told.Count);
        Assert.Contains(Assert.Single(told.Distinct()).Split(' ')[0], holder, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_released_question_is_free_for_another()
    {
        var question = await site.Ask("Ehtiikö joku muu vastata tähän?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);

        await counsellor.Press(Routes.Question(question), Routes.QuestionRelease(question));
        var page = await lead.Claim(question);

        Assert.NotNull(page.Document.QuerySelector(DeskVerbs.AnswerForm(question)));
    }

    [Fact]
    public async Task Claiming_a_held_question_takes_it_out_of_suspicion()
    {
        var question = await site.Ask("Olen ihminen, vaikka täytin väärän kentän.", suspicion: HoldReason.HiddenField);
        var counsellor = await site.Counsellor();

        await counsellor.Claim(question);
        await counsellor.Press(Routes.Question(question), Routes.QuestionRelease(question));

        Assert.Equal("Uusi", (await counsellor.Read(Routes.Question(question))).Text("#state"));
    }

    [Theory]
    [InlineData("varaus")]
    [InlineData("varaus/purku")]
    [InlineData("vastaus")]
    public async Task An_act_without_its_token_is_refused(string act)
    {
        var question = await site.Ask("Kuka saa varata tämän kysymyksen?");
        var counsellor = await site.Counsellor();

        var response = await counsellor.PostAsync($"{Routes.Question(question)}/{act}", new FormUrlEncodedContent([]));

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Uusi", (await counsellor.Read(Routes.Question(question))).Text("#state"));
    }

    [Fact]
    public async Task A_number_that_nobody_has_asked_is_not_found()
    {
        var page = await (await site.Counsellor()).Read(Routes.Question(99_999));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, page.Status);
    }

    /// <summary>The answer form as it stands for somebody who wrote in it while nobody had the question.</summary>
    private static async Task<ReadPage> FormAfterLosingTheClaim(HttpClient worker, int question)
    {
        var page = await worker.Read(Routes.Question(question));
        var token = page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var fields = new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["Form.Text"] = "Kirjoitin tätä.", ["Form.Seen"] = "1" };
        return await ReadPage.From(Routes.QuestionAnswer(question), await worker.PostAsync(Routes.QuestionAnswer(question), new FormUrlEncodedContent(fields)));
    }
}
