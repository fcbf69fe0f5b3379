using EmploymentNet.JourneyTests.AdviceDesk;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.Desk;

/// <summary>The counsellor is a social counsellor and works in Finnish, the lead an employment adviser and works in Swedish.</summary>
[Collection(Journeys.Name)]
public sealed class PartJourneys(JourneySite site)
{
    [Theory]
    [InlineData(true, false, 1280)]
    [InlineData(true, true, 320)]
    [InlineData(false, false, 1280)]
    public Task A_colleague_is_asked_for_a_part_signs_it_and_the_asker_reads_both(bool script, bool dark, int width)
    {
        var desk = Circumstances.Of("fi", script) with { Dark = dark, Width = width };
        return site.Journey(Circumstances.Of("fi", script: false), asker => site.Journey(desk, counsellor => site.Journey(desk, async lead =>
        {
            var question = $"Kuka tietää tuesta ja töistä? {desk}";
            var phrase = await asker.AsksFromHome(question, "family");
            await counsellor.ClaimsInQueue(StaffRoles.Counsellor, question);
            await counsellor.AsksForPart();
            await counsellor.LooksFine(width);

            await lead.OpensQuestion(StaffRoles.Lead, question);
            await lead.LooksFine(width);
            await lead.WritesPart("Töitä **löytyy**.", width);

            if (script)
                await Assertions.Expect(counsellor.Page.Locator("question-news .news")).ToContainTextAsync("Kollegan osuus");
            await counsellor.Page.ReloadAsync();
            await counsellor.LooksFine(width);
            await counsellor.Editor().FillAsync("Tukea saa.");
            await counsellor.PressesSend();
            await counsellor.Page.Locator(".message.from-desk").First.WaitForAsync();
            await counsellor.LooksFine(width);

            await asker.OpensOwnQuestion(phrase);
            Assert.Equal([question, "Tukea saa.", "Töitä löytyy."], (await asker.ReadsThread()).Select(text => text.Trim()));
            Assert.Equal(
                ["Sosiaaliohjaaja", "Työvoimaneuvoja"],
                (await asker.Page.Locator(".message-part").AllInnerTextsAsync()).Select(label => label.Replace("\u00AD", "", StringComparison.Ordinal)));
        }, name: $"Part_lead_{width}"), name: $"Part_counsellor_{width}"));
    }
}
