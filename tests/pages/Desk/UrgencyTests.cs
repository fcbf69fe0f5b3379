using System.Globalization;
using System.Net;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.PageTests.Desk;

/// <summary>Each test looks at a topic of its own.</summary>
public sealed class UrgencyTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Urgent_questions_stand_first_each_group_by_its_promise_and_say_so_in_a_word()
    {
        var ordinary = await site.Ask("Mistä löydän kesätyön?", topic: "rights");
        site.Clock.Advance(TimeSpan.FromDays(1));
        var urgent = await site.Ask("En jaksa enää elää.", topic: "rights");
        site.Clock.Advance(TimeSpan.FromDays(1));
        var later = await site.Ask("Mieheni lyö minua.", topic: "rights");

        var queue = await (await site.Counsellor()).Read(Of("rights"));

        Assert.Equal([Text(urgent), Text(later), Text(ordinary)], queue.Texts("tbody th"));
        Assert.Equal(["Kiireellinen", "Kiireellinen"], queue.Texts("tbody .urgent"));
        Assert.Equal(2, queue.Document.QuerySelectorAll("tbody .urgent svg[aria-hidden=true]").Length);
    }

    [Fact]
    public async Task A_follow_up_makes_a_question_urgent()
    {
        var question = await site.Ask("Mistä löydän kesätyön?", topic: "education");
        var counsellor = await site.Counsellor();
        await counsellor.ClaimAndAnswer(question, "Katso kunnan sivuilta.");

        await site.FollowUp(question, "Kiitos, mutta en jaksa enää elää.");

        Assert.Equal(["Kiireellinen"], (await counsellor.Read(Of("education"))).Texts("tbody .urgent"));
        Assert.Contains("Teksti viittaa itsemurhaan", (await counsellor.Read(Routes.Question(question))).Text("#urgency ~ ul"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_lowers_and_raises_with_one_press_and_the_page_says_who_did()
    {
        var question = await site.Ask("En jaksa enää elää.", topic: "benefits");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());

        var lowered = await counsellor.Press(Routes.Question(question), Routes.QuestionUrgencyEnd(question));
        var raised = await lead.Press(Routes.Question(question), Routes.QuestionUrgency(question));

        Assert.Equal("Kysymys odottaa nyt vuoroaan muiden joukossa.", lowered.Text("[role=status]"));
        Assert.Null(lowered.Document.QuerySelector(".urgent"));
        Assert.Contains("Kiireellisyyden poisti counsellor.", lowered.Text("#urgency ~ ul"), StringComparison.Ordinal);
        Assert.NotNull(raised.Document.QuerySelector(".urgent"));
        Assert.Contains("lead markerade frågan som brådskande.", raised.Text("#urgency ~ ul"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_after_the_worker_looked_stays_urgent_and_the_worker_is_told()
    {
        var question = await site.Ask("En jaksa enää elää.", topic: "immigration");
        var counsellor = await site.Counsellor();
        var old = await counsellor.Read(Routes.Question(question));
        await site.FollowUp(question, "Nyt pelkään henkeni puolesta.");

        var page = await counsellor.Submit(old, new Dictionary<string, string>(), $"form[action='{Routes.QuestionUrgencyEnd(question)}']");

        Assert.StartsWith("Kysymyksessä on uutta", page.Text("[role=status]"), StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector(".urgent"));
    }

    [Fact]
    public async Task An_answered_question_no_longer_shouts_from_its_list()
    {
        var question = await site.Ask("En jaksa enää elää.", topic: "family");
        var counsellor = await site.Counsellor();
        await counsellor.ClaimAndAnswer(question, "Soita kriisipuhelimeen.");

        Assert.Empty((await counsellor.Read($"{Of("family")}&tila=vastatut")).Texts(".urgent"));
    }

    [Theory]
    [InlineData(StaffRoles.Editor)]
    [InlineData(StaffRoles.Administrator)]
    public async Task Those_who_do_not_answer_neither_raise_nor_record(string role)
    {
        var question = await site.Ask("Mistä löydän kesätyön?", topic: "other");
        var worker = await site.SignedIn(role);

        foreach (var path in (string[])[Routes.QuestionUrgency(question), Routes.QuestionUrgencyEnd(question), Routes.QuestionWelfare(question)])
        {
            Assert.Contains("Kysymykset näkevät vain ne", (await worker.Read(path)).Text("main"), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Redirect, (await site.Visitor().Read(path)).Status);
        }
    }

    private static string Of(string topic) => $"{Routes.Queue}?aihe={topic}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
