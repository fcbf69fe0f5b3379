using System.Globalization;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Desk;

public sealed class QueueFilterTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Filters_narrow_together_and_each_state_says_how_many_it_has()
    {
        await using var desk = new SiteHost();
        var late = await desk.Ask("Kysyin kauan sitten.", topic: "rights");
        desk.Clock.Advance(TimeSpan.FromDays(7));
        var (counsellor, lead) = (await desk.Counsellor(), await desk.Lead());
        var urgent = await desk.Ask("Isä lyö minua.", topic: "rights");
        var mine = await desk.Ask("Sinun vastattavasi.", topic: "rights");
        var theirs = await desk.Ask("Kollegan vastattava.", topic: "rights");
        var held = await desk.Ask("Halpoja kelloja.", topic: "rights", suspicion: HoldReason.TooFast);
        var answered = await counsellor.Answered(desk, "Vastasitko jo?", "Kyllä.", "rights");
        var reopened = await counsellor.Answered(desk, "Saanko jatkaa?", "Saat.", "rights");
        await desk.FollowUp(reopened, "Jatkan siis.");
        var other = await desk.Ask("Toinen aihe.", topic: "family");
        await counsellor.Claim(mine);
        await lead.Claim(theirs);

        Assert.Equal([urgent, late, mine, theirs, held, reopened], await Numbers("aihe=rights"));
        Assert.Equal([urgent, late], await Numbers("tila=uudet&aihe=rights"));
        Assert.Equal([mine, theirs], await Numbers("tila=tyon-alla"));
        Assert.Equal([reopened], await Numbers("tila=jatkuneet"));
        Assert.Equal([held], await Numbers("tila=tarkistettavat"));
        Assert.Equal([answered], await Numbers("tila=vastatut"));
        Assert.Equal([urgent], await Numbers("kiireelliset=true"));
        Assert.Equal([late], await Numbers("myohassa=true"));
        Assert.Equal([mine], await Numbers("omat=true"));
        Assert.Equal([answered], await Numbers("tila=vastatut&omat=true"));
        Assert.Empty(await Numbers("omat=true&kiireelliset=true"));
        Assert.Empty(await Numbers("kieli=sv"));
        Assert.Equal([other], await Numbers("aihe=family&kieli=fi"));
        Assert.Equal(["6", "2", "2", "0", "0", "1", "0", "1", "1", "0", "7", "0"], (await counsellor.Read($"{Routes.Queue}?aihe=rights")).Texts(".states .count"));

        async Task<int[]> Numbers(string query) =>
            [.. (await counsellor.Read($"{Routes.Queue}?{query}")).Texts("tbody th").Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
    }

    [Fact]
    public async Task A_view_is_saved_under_a_name_opened_replaced_and_removed_by_its_owner_alone()
    {
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.SavesView(await counsellor.Read($"{Routes.Queue}?tila=uudet&aihe=rights"), "Oikeudet");
        var saved = await counsellor.SavesView(await counsellor.Read($"{Routes.Queue}?tila=uudet&aihe=family&sivu=3"), "Oikeudet");

        var link = Assert.Single(saved.Document.QuerySelectorAll(".views li a"));
        Assert.Equal($"{Routes.Queue}?tila=uudet&aihe=family", link.GetAttribute("href"));
        Assert.Equal("true", link.GetAttribute("aria-current"));
        Assert.Empty((await lead.Read(Routes.Queue)).Texts(".views li"));

        var removal = saved.Document.QuerySelector(".views li form")!.GetAttribute("action")!;
        var token = (await lead.Read(Routes.Queue)).Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await lead.PostAsync(removal, new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token }));
        Assert.Single((await counsellor.Read(Routes.Queue)).Texts(".views li"));

        await counsellor.Press(Routes.Queue, removal);
        Assert.Empty((await counsellor.Read(Routes.Queue)).Texts(".views li"));
    }

    [Fact]
    public async Task A_view_without_a_name_is_refused_and_so_is_the_twenty_first()
    {
        var worker = (await site.Counsellors(1))[0];
        var page = await worker.Read(Routes.Queue);

        Assert.Contains("Anna sille nimi", (await worker.SavesView(page, "  ")).Text(".notice"), StringComparison.Ordinal);
        for (var number = 1; number <= QueueView.Limit + 1; number++)
            await worker.SavesView(page, $"Näkymä {number}");

        Assert.Equal(QueueView.Limit, (await worker.Read(Routes.Queue)).Texts(".views li").Count());
    }

    [Fact]
    public async Task What_an_address_says_wrong_is_left_out()
    {
        var page = await (await site.Counsellor()).Read($"{Routes.Queue}?tila=olematon&sivu=-4&omat=ehkä&kieli={new string('x', 300)}");

        Assert.Equal($"{Routes.Queue}?tila=avoimet", page.Document.QuerySelector(".states a[aria-current]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_order_of_urgency_always_agrees_with_its_records()
    {
        var question = await site.Ask("Isä lyö minua.");
        var counsellor = await site.Counsellor();
        var seen = await counsellor.Read(Routes.Question(question));
        await site.FollowUp(question, "En jaksa enää elää.");

        await counsellor.Submit(seen, new Dictionary<string, string>(), $"form[action='{Routes.QuestionUrgencyEnd(question)}']");
        Assert.Equal((true, true), await Urgency(question));
        await counsellor.Press(Routes.Question(question), Routes.QuestionUrgencyEnd(question));
        Assert.Equal((false, false), await Urgency(question));
        await counsellor.Press(Routes.Question(question), Routes.QuestionUrgency(question));
        Assert.Equal((true, true), await Urgency(question));
    }

    private async Task<(bool Kept, bool Recorded)> Urgency(int number)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var question = await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Questions.Include(question => question.Urgencies).SingleAsync(question => question.Number == number);
        return (question.IsUrgent, question.Urgencies.Any(urgency => urgency.IsCurrent));
    }
}
