using EmploymentNet.Core.AdviceDesk.ChildWelfare;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Desk;

public sealed class WelfareTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task The_checklist_leads_from_step_to_step_and_keeps_who_did_what_and_when()
    {
        var question = await site.Ask("Olen 15 ja isä lyö minua.");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());

        var first = await counsellor.Read(Routes.QuestionWelfare(question));
        var second = await Record(counsellor, question, WelfareStep.Concern, WelfareOutcome.ConcernForChild);
        site.Clock.Advance(TimeSpan.FromHours(1));
        var third = await Record(lead, question, WelfareStep.Danger, WelfareOutcome.NoEmergency);
        await Record(counsellor, question, WelfareStep.Child, WelfareOutcome.ChildCanBeFound);
        await Record(counsellor, question, WelfareStep.Notification, WelfareOutcome.Notified);
        var done = await Record(counsellor, question, WelfareStep.Asker, WelfareOutcome.AskerTold);

        Assert.Equal("step-concern", Current(first));
        Assert.Equal("step-danger", Current(second));
        Assert.EndsWith("#step-danger", second.Response.RequestMessage!.RequestUri!.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"^Huoli on, lastensuojelun tarve pitää selvittää\. counsellor, 23\.11\.2026 klo", second.Text("#step-concern .recorded"));
        Assert.Matches(@"^Barnet är inte i omedelbar fara\. lead, ", third.Text("#step-danger .recorded"));
        Assert.Null(done.Document.QuerySelector("[aria-current=step]"));
        Assert.Contains("Vaiheet on käyty läpi", done.Text("main"), StringComparison.Ordinal);
        Assert.Equal(5, (await Records(question)).Count);
    }

    [Fact]
    public async Task A_step_can_be_recorded_again_and_the_first_record_stays_in_sight()
    {
        var question = await site.Ask("Naapurin lapset ovat yöt yksin kotona.");
        var counsellor = await site.Counsellor();
        await Record(counsellor, question, WelfareStep.Child, WelfareOutcome.AskerAskedForMore);

        var page = await Record(counsellor, question, WelfareStep.Child, WelfareOutcome.ChildCannotBeFound);

        Assert.StartsWith("Näillä tiedoilla lasta ei voi löytää.", page.Text("#step-child .recorded"), StringComparison.Ordinal);
        Assert.StartsWith("Aiemmin: Pyysin kysyjältä lisää tietoja.", page.Text("#step-child .muted"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_sent_without_a_choice_says_so_at_the_step_and_records_nothing()
    {
        var question = await site.Ask("Onko tästä ilmoitettava?");
        var counsellor = await site.Counsellor();

        var page = await counsellor.Submit(await counsellor.Read(Routes.QuestionWelfare(question)), new Dictionary<string, string>(), "#step-danger form");

        Assert.Equal(["Valitse, miten vaihe päättyi."], page.Texts(".error-summary a[href='#danger']"));
        Assert.Equal("Valitse, miten vaihe päättyi.", page.Text("#danger-error"));
        Assert.NotNull(page.Document.QuerySelector("#step-danger details[open]"));
        Assert.Empty(await Records(question));
    }

    [Fact]
    public async Task The_question_says_how_far_the_duty_has_been_taken()
    {
        var question = await site.Ask("Olen 15 ja isä lyö minua.");
        var counsellor = await site.Counsellor();

        var before = await counsellor.Read(Routes.Question(question));
        await Record(counsellor, question, WelfareStep.Concern, WelfareOutcome.ConcernForChild);
        var begun = await counsellor.Read(Routes.Question(question));
        await Record(counsellor, question, WelfareStep.Concern, WelfareOutcome.NoConcernForChild);
        var done = await counsellor.Read(Routes.Question(question));

        Assert.Contains("käy vaiheet läpi", before.Text("#welfare + p"), StringComparison.Ordinal);
        Assert.StartsWith("Osa vaiheista", begun.Text("#welfare + p"), StringComparison.Ordinal);
        Assert.StartsWith("Vaiheet on käyty", done.Text("#welfare + p"), StringComparison.Ordinal);
        Assert.NotEmpty(before.Texts($"a[href='{Routes.QuestionWelfare(question)}']"));
    }

    [Fact]
    public async Task The_page_speaks_both_languages_and_names_the_law()
    {
        var question = await site.Ask("Onko tästä ilmoitettava?");

        var finnish = await (await site.Counsellor()).Read(Routes.QuestionWelfare(question));
        var swedish = await (await site.Lead()).Read(Routes.QuestionWelfare(question));

        Assert.Contains("lastensuojelulain (417/2007) 25 §", finnish.Text("#law"), StringComparison.Ordinal);
        Assert.Contains("25 § i barnskyddslagen (417/2007)", swedish.Text("#law"), StringComparison.Ordinal);
        Assert.Equal(5, swedish.Document.QuerySelectorAll(".welfare-steps > li").Length);
    }

    private static string? Current(ReadPage page) => page.Document.QuerySelector("[aria-current=step]")!.Id;

    private static async Task<ReadPage> Record(HttpClient worker, int question, WelfareStep step, WelfareOutcome outcome) =>
        await worker.Submit(
            await worker.Read(Routes.QuestionWelfare(question)),
            new Dictionary<string, string> { ["outcome"] = outcome.ToString() },
            $"#step-{step.ToString().ToLowerInvariant()} form");

    private async Task<List<WelfareRecord>> Records(int number)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Questions
            .Where(question => question.Number == number).SelectMany(question => question.WelfareRecords).ToListAsync();
    }
}
