using EmploymentNet.JourneyTests.Accounts;
using EmploymentNet.JourneyTests.AdviceDesk;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.Desk;

/// <summary>The counsellor works in Finnish, the lead in Swedish.</summary>
[Collection(Journeys.Name)]
public sealed class ReviewJourneys(JourneySite site)
{
    [Theory]
    [InlineData(true, false, 1280)]
    [InlineData(true, true, 320)]
    [InlineData(false, false, 1280)]
    public Task A_reader_asks_for_changes_approves_what_was_mended_and_the_asker_reads_that(bool script, bool dark, int width)
    {
        var desk = Circumstances.Of("fi", script) with { Dark = dark, Width = width };
        return site.Journey(Circumstances.Of("fi", script: false), asker => site.Journey(desk, counsellor => site.Journey(desk, async lead =>
        {
            var question = $"Saanko opiskella suomea? {desk}";
            var phrase = await asker.AsksFromHome(question, "immigration");
            await lead.SignsIn(StaffRoles.Lead);
            await lead.RequiresSecondReader("immigration");

            await counsellor.ClaimsInQueue(StaffRoles.Counsellor, question);
            await counsellor.AsksToRead("Saat.");
            await Assertions.Expect(counsellor.Page.Locator("#state")).ToHaveTextAsync("Kollegan luettavana");
            await counsellor.LooksFine(width);

            await lead.OpensWhatWaitsForReading(question);
            Assert.Equal("Saat.", await lead.Reads(".preview .prose"));
            await lead.LooksFine(width);
            await lead.Says("Berätta också var.", "muutospyynto");

            if (script)
                await Assertions.Expect(counsellor.Page.Locator("question-news .news")).ToContainTextAsync("kommentoi juuri");
            await counsellor.Page.ReloadAsync();
            Assert.Equal("Berätta också var.", await counsellor.Reads(".review-comments .text"));
            await counsellor.LooksFine(width);
            await counsellor.AsksToRead("Saat. Kysy **Ohjaamosta**.");

            await lead.OpensWhatWaitsForReading(question);
            await lead.Says("", "hyvaksynta");
            await counsellor.Page.ReloadAsync();
            await counsellor.LooksFine(width);
            await counsellor.PressesSend();
            await counsellor.Page.Locator(".message.from-desk").First.WaitForAsync();

            await asker.OpensOwnQuestion(phrase);
            Assert.Equal([question, "Saat. Kysy Ohjaamosta."], (await asker.ReadsThread()).Select(text => text.Trim()));
        }, name: $"Review_lead_{width}"), name: $"Review_counsellor_{width}"));
    }
}
