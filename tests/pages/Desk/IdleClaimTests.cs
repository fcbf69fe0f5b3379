using EmploymentNet.Site;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Desk;

/// <summary>The site's clock starts on a Monday at ten.</summary>
public sealed class IdleClaimTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task A_claim_ends_after_a_working_day_without_its_holder_and_the_page_says_it_ended_by_itself()
    {
        var (question, counsellor) = (await site.Ask("Unohtuiko kysymykseni?"), await site.Counsellor());
        await counsellor.Claim(question);

        site.Clock.Advance(TimeSpan.FromHours(23));
        await Run();
        Assert.Equal("Työn alla", await StateOf(question));

        site.Clock.Advance(TimeSpan.FromHours(2));
        await Run();
        await Run();

        var page = await (await site.Lead()).Read(Routes.Question(question));
        Assert.Equal("Ny", page.Text("#state"));
        Assert.Contains("upphörde av sig själv", page.Text(".claims"), StringComparison.Ordinal);
        Assert.Single(page.Texts(".claims li"));
    }

    [Fact]
    public async Task Whoever_opens_the_question_again_keeps_it()
    {
        var (question, counsellor) = (await site.Ask("Palaatko vielä asiaan?"), await site.Counsellor());
        await counsellor.Claim(question);

        site.Clock.Advance(TimeSpan.FromHours(8));
        await counsellor.Read(Routes.Question(question));
        site.Clock.Advance(TimeSpan.FromHours(20));
        await Run();

        Assert.Equal("Työn alla", await StateOf(question));
    }

    /// <summary>Reads as a colleague, which keeps nobody's claim.</summary>
    private async Task<string> StateOf(int question) => (await (await site.Counsellors(1))[0].Read(Routes.Question(question))).Text("#state");

    private async Task Run()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IdleClaims>().Run();
    }
}
