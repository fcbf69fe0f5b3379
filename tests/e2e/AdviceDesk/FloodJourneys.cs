using System.Net;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.JourneyTests.AdviceDesk;

[Collection(Journeys.Name)]
public sealed class FloodJourneys(JourneySite site) : IDisposable
{
    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    public Task With_script_the_browser_works_while_its_person_writes_and_the_question_is_taken_like_any_other(string language) =>
        site.Journey(Circumstances.Of(language) with { Width = 320 }, async asker =>
        {
            await Flood();
            await asker.GoesTo(Routes.Ask);
            await asker.FindsThePageAccessible();

            await asker.AsksFromHome("Vastaatteko, vaikka moni kysyy?", "rights");

            Assert.True(site.Services.GetRequiredService<AskingLimits>().IsFlooded);
            Assert.Equal(0, await asker.Page.Locator("[data-testid=held]").CountAsync());
        });

    [Theory]
    [InlineData("fi", "ihminen tarkistaa sen ensin")]
    [InlineData("sv", "en människa kontrollerar den först")]
    public Task Without_script_the_form_says_that_somebody_looks_first_and_so_does_the_receipt(string language, string told) =>
        site.Journey(Circumstances.Of(language, script: false), async asker =>
        {
            await Flood();
            await asker.GoesTo(Routes.Ask);
            Assert.Contains(told, await asker.Reads("proof-of-work"), StringComparison.Ordinal);

            var phrase = await asker.AsksFromHome("Vastaatteko, vaikka moni kysyy?", "rights");

            Assert.Equal(1, await asker.Page.Locator("[data-testid=held]").CountAsync());
            await asker.OpensOwnQuestion(phrase);
            Assert.NotEmpty(await asker.ReadsThread());
        });

    /// <summary>The other journeys find the desk as calm as before.</summary>
    public void Dispose() => site.Clock.Advance(TimeSpan.FromHours(1));

    private async Task Flood()
    {
        var limits = site.Services.GetRequiredService<AskingLimits>();
        for (byte number = 0; number < AskingLimits.FloodFrom + 50; number++)
            await limits.Admit(new IPAddress([198, 51, number, 1]), isProven: false);
    }
}
