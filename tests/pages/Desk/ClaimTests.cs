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
            Assert.Single(pages, page => page.Text("[role=status]") is "Joku toinen ehti varata kysymyksen ennen sinua. Palaa jonoon ja valitse toinen kysymys."
                or "Någon annan hann reservera frågan före dig. Gå tillbaka till kön och välj en annan fråga.");
        }
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
}
