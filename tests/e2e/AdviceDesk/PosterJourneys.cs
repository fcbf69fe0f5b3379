using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.JourneyTests.AdviceDesk;

[Collection(Journeys.Name)]
public sealed class PosterJourneys(JourneySite site)
{
    private const string Cellar = "kellari";

    [Theory]
    [InlineData("fi", true)]
    [InlineData("sv", false)]
    public Task Whoever_types_the_address_off_a_poster_asks_and_only_figures_know_where_it_hung(string language, bool script) =>
        site.Journey(Circumstances.Of(language, script) with { Width = 320 }, async asker =>
        {
            var question = language == "fi" ? "Näin julisteen seinällä." : "Jag såg affischen på väggen.";
            await asker.GoesTo(Routes.PosterLink("Kellari"));
            Assert.Equal(Routes.AskFrom(Cellar).For(asker.Language), new Uri(asker.Page.Url).PathAndQuery);

            await asker.PressesSend();
            await asker.Page.Locator("#text").FillAsync(question);
            await asker.Page.Locator("[name=topic]").SelectOptionAsync("youth");
            await asker.PressesSend();
            var phrase = await asker.Reads("[data-testid=return-phrase]");
            var (number, placement) = await Newest();
            Assert.Equal(Cellar, placement);

            await asker.OpensOwnQuestion(phrase);
            Assert.Contains(question, await asker.ReadsThread());
            Assert.DoesNotContain(Cellar, await asker.Page.ContentAsync(), StringComparison.OrdinalIgnoreCase);
            await asker.KeepsNoCookie();

            await site.Journey(Circumstances.Of(language, script), async worker =>
            {
                await worker.OpensQueue(StaffRoles.Counsellor);
                await worker.GoesTo(Routes.Question(number));
                Assert.Contains(question, await worker.Reads("main"), StringComparison.Ordinal);
                Assert.DoesNotContain(Cellar, await worker.Page.ContentAsync(), StringComparison.OrdinalIgnoreCase);
            });
        });

    private async Task<(int Number, string? Placement)> Newest()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var question = await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Questions.OrderByDescending(question => question.Number).FirstAsync();
        return (question.Number, question.Placement);
    }
}
