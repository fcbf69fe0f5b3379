using System.Net;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.PageTests.Desk;

public sealed class GivingTests
{
    [Fact]
    public async Task A_lead_gives_several_and_the_receiver_finds_them_as_their_own_with_the_givers_name()
    {
        await using var site = new SiteHost();
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        var (first, second) = (await site.Ask("Kuka vastaa minulle?", topic: "family"), await site.Ask("Entä minulle?", topic: "workAbility"));
        await site.Ask("En ole tämän ryhmän.", topic: "rights");
        var group = Routes.Group(await site.GroupId(GroupVerbs.Wellbeing));

        var before = await lead.Read(group);
        var given = await lead.Gives(group, await site.IdOf("counsellor"), first, second);
        var queue = await counsellor.Read($"{Routes.Queue}?omat=true");
        var page = await counsellor.Read(Routes.Question(first));
        var log = await (await site.SignedIn(StaffRoles.Administrator)).Read($"{Routes.AuditLog}?tapahtuma=Given");

        Assert.Equal([$"{first}", $"{second}"], before.Texts("#free ~ form tbody th"));
        Assert.Equal([$"Givna: {first}, {second}."], given.Texts(".bulk-result p"));
        Assert.Equal(["counsellor", "2"], new[] { given.Text("#members ~ div tbody th"), given.Texts("#members ~ div tbody td").ElementAt(2) });
        Assert.Equal([$"{first}", $"{second}"], queue.Texts("tbody th"));
        Assert.Equal(["lead antoi sinulle", "lead antoi sinulle"], queue.Texts("tbody .tag").Where(tag => tag.Contains("antoi", StringComparison.Ordinal)));
        Assert.Contains("lead antoi sen sinulle.", page.Text("section[aria-labelledby=state]"), StringComparison.Ordinal);
        Assert.Equal(2, log.Texts("tbody tr").Count());
    }

    [Fact]
    public async Task The_member_at_work_with_the_least_in_hand_is_proposed()
    {
        await using var site = new SiteHost();
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(await site.Ask("Jo minulla.", topic: "rights"));
        await counsellor.Answered(site, "Vastattu jo?", "Kyllä.");
        await site.Ask("Kenelle?", topic: "family");
        var group = Routes.Group(await site.GroupId(GroupVerbs.Wellbeing));

        var page = await lead.Read(group);

        Assert.Equal(["lead, har 0", "counsellor, har 1"], page.Texts("#to option"));
        Assert.Equal(["1", "0", "1"], page.Texts("#members ~ div tbody tr:first-child td").Skip(2));
        Assert.Empty((await counsellor.Read(group)).Texts("#free, #to"));
    }

    [Fact]
    public async Task Of_two_leads_who_give_the_same_one_wins_and_the_other_is_told()
    {
        await using var site = new SiteHost();
        var lead = await site.Lead();
        var (number, group) = (await site.Ask("Kumpi ehtii?", topic: "family"), Routes.Group(await site.GroupId(GroupVerbs.Wellbeing)));
        var (form, to) = (await lead.Read(group), await site.IdOf("counsellor"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => lead.Gives(form, to, number)));

        Assert.Single(answers, answer => answer.Text(".bulk-result p") == $"Givna: {number}.");
        Assert.Equal(3, answers.Count(answer => answer.Text(".bulk-result p").StartsWith($"Inte givna: {number}.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nothing_is_given_to_who_knows_the_asker_may_not_see_it_is_away_or_not_of_the_group()
    {
        await using var site = new SiteHost();
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        var stranger = (await site.Counsellors(1))[0];
        var (known, hidden) = (await site.Ask("Tunnetko minut?", topic: "family"), await site.Ask("Toisen ryhmän.", topic: GroupVerbs.Others));
        await counsellor.PassesOn(known);
        var (group, to) = (Routes.Group(await site.GroupId(GroupVerbs.Wellbeing)), await site.IdOf("counsellor"));

        var refused = await lead.Gives(group, to, known, hidden);
        var outside = await lead.Gives(group, await site.IdOf("counsellor1"), known);
        await lead.MarksAway(await site.IdOf("counsellor"), "2026-11-23");
        var away = await lead.Gives(await lead.Read(group), to, known);

        Assert.StartsWith($"Inte givna: {known}, {hidden}.", refused.Text(".bulk-result p"), StringComparison.Ordinal);
        Assert.All([outside, away], page => Assert.Contains("notice", page.Document.QuerySelector("[role=status]")!.ClassList));
        Assert.Contains("borta till 23.11", away.Text("#members ~ div"), StringComparison.Ordinal);
        Assert.Equal(["lead, har 0"], away.Texts("#to option"));
        Assert.Empty((await stranger.Read($"{Routes.Queue}?omat=true")).Texts("tbody th"));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Read(Routes.Question(known))).Status);
    }
}

file static class GivingVerbs
{
    public static async Task<ReadPage> Gives(this HttpClient lead, string group, Guid to, params int[] questions) => await lead.Gives(await lead.Read(group), to, questions);

    public static async Task<ReadPage> Gives(this HttpClient lead, ReadPage group, Guid to, params int[] questions)
    {
        var form = group.Document.QuerySelector("form[action$='/antaminen']")!;
        var token = form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var action = form.GetAttribute("action")!;
        return await ReadPage.From(action, await lead.PostAsync(action, new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), new("kenelle", $"{to}"), .. questions.Select(number => KeyValuePair.Create("valitut", $"{number}"))])));
    }
}
