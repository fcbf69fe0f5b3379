using EmploymentNet.JourneyTests.AdviceDesk;
using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.Desk;

/// <summary>The counsellor works in Finnish, the lead in Swedish.</summary>
[Collection(Journeys.Name)]
public sealed class LiveJourneys(JourneySite site)
{
    private const string Newest = "?tila=kaikki";

    [Theory]
    [InlineData(StaffRoles.Counsellor, "Yhteys katkesi.")]
    [InlineData(StaffRoles.Lead, "Förbindelsen bröts.")]
    public async Task A_queue_that_was_cut_off_says_so_and_catches_up_by_itself_without_moving_anybody(string role, string away)
    {
        var (before, meanwhile) = ($"Olinko tässä jo ennen katkosta, {role}?", $"Tulinko katkoksen aikana, {role}?");
        await site.IsAsked(before);
        using var cable = Cable.To(site.Address);
        await site.Journey(Circumstances.Of("fi"), async worker =>
        {
            await worker.OpensQueue(role, Newest);
            await worker.Row(before).Locator("a").FocusAsync();

            cable.Unplug();
            await Assertions.Expect(worker.Page.Locator("queue-live .away")).ToContainTextAsync(away);
            await worker.FindsThePageAccessible();
            await worker.Row(before).Locator("a").FocusAsync();
            await site.IsAsked(meanwhile);
            Assert.Equal(0, await worker.Row(meanwhile).CountAsync());

            cable.PlugIn();
            await worker.Row(meanwhile).WaitForAsync();
            await Assertions.Expect(worker.Page.Locator("queue-live .away")).ToBeEmptyAsync();
            Assert.True(await worker.Row(before).Locator("a").EvaluateAsync<bool>("link => link === document.activeElement"));
        }, through: cable.Address);
    }

    [Fact]
    public async Task Whoever_reads_a_question_is_told_that_something_may_have_been_missed()
    {
        const string question = "Mitä katkoksen aikana tapahtui?";
        await site.IsAsked(question);
        using var cable = Cable.To(site.Address);
        await site.Journey(Circumstances.Of("fi"), async worker =>
        {
            await worker.OpensQueue(StaffRoles.Counsellor, Newest);
            await worker.Row(question).Locator("a").ClickAsync();
            await worker.Page.Locator("question-news[live]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

            cable.Unplug();
            await Assertions.Expect(worker.Page.Locator("question-news .news")).ToContainTextAsync("Yritämme yhdistää uudelleen");
            cable.PlugIn();

            await Assertions.Expect(worker.Page.Locator("question-news .news")).ToContainTextAsync("Yhteys oli hetken poikki");
        }, through: cable.Address);
    }
}
