using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.ServiceLevels;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

public sealed class RotaTests
{
    private const string Duty = "paivystys@employmentnet.example";

    [Fact]
    public async Task A_lead_plans_the_coming_weeks_and_the_group_reads_them()
    {
        await using var site = new SiteHost();
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        var group = await site.GroupId(GroupVerbs.Wellbeing);

        await lead.Plans(group, ("2026-11-23", await site.IdOf("counsellor")), ("2026-11-23", await site.IdOf("lead")), ("2027-01-11", await site.IdOf("lead")), ("2026-11-16", await site.IdOf("lead")));
        var weeks = await counsellor.Read(Routes.Group(group));
        await lead.Plans(group, ("2026-11-23", await site.IdOf("lead")));

        Assert.Equal("vk 48 (23.11.–29.11.)", weeks.Text("#rota ~ dl dt"));
        Assert.Equal(["counsellor, lead", "ei päivystäjää", "ei päivystäjää", "ei päivystäjää", "ei päivystäjää", "ei päivystäjää", "ei päivystäjää", "lead"], weeks.Texts("#rota ~ dl dd"));
        Assert.Equal("lead", (await counsellor.Read(Routes.Group(group))).Text("#rota ~ dl dd"));
        Assert.Null(weeks.Document.QuerySelector($"a[href='{Routes.GroupRota(group)}']"));
    }

    [Fact]
    public async Task What_nobody_has_goes_to_those_on_the_rota_who_are_at_work_each_in_their_language()
    {
        await using var server = await MailServer.Start();
        await using var site = new MailSite(server) { Settings = { ["Mail:DutyAddress"] = Duty } };
        var (counsellor, lead) = (await site.IdOf("counsellor"), await site.IdOf("lead"));
        await site.HaveAddresses();
        await (await site.Lead()).Plans(await site.GroupId(GroupVerbs.Wellbeing), ("2026-11-23", counsellor), ("2026-11-23", lead));
        var (reminded, everybodys) = (await site.Ask("Kuka herää, tunnistettavasana?", topic: "family"), await site.Ask("Entä kaikkien aihe?", topic: "rights"));

        await site.LacksResponse(reminded);
        ReceivedMail[] both = [await server.Receives(), await server.Receives()];
        await site.LacksResponse(everybodys);
        var toDuty = await server.Receives();

        Assert.Equal([$"Fråga {reminded} väntar på ett första svar", $"Kysymys {reminded} odottaa ensimmäistä vastausta"], both.Select(mail => mail.Subject).Order(StringComparer.Ordinal));
        Assert.Equal(["counsellor@employmentnet.example", "lead@employmentnet.example"], both.SelectMany(mail => mail.EnvelopeTo).Order(StringComparer.Ordinal));
        Assert.All(both, mail => Assert.DoesNotContain("tunnistettavasana", mail.Text, StringComparison.Ordinal));
        Assert.Equal([Duty], toDuty.EnvelopeTo);
        Assert.Equal(0, server.Unread);
    }

    [Fact]
    public async Task Danger_is_told_to_the_rota_and_where_everybody_on_it_is_away_to_the_address_of_duty()
    {
        await using var server = await MailServer.Start();
        await using var site = new MailSite(server) { Settings = { ["Mail:DutyAddress"] = Duty } };
        await site.HaveAddresses();
        var lead = await site.Lead();
        await lead.Plans(await site.GroupId(GroupVerbs.Wellbeing), ("2026-11-23", await site.IdOf("lead")));

        var first = await site.Ask("En jaksa enää elää.", topic: "family");
        var toRota = await server.Receives();
        await lead.MarksAway(await site.IdOf("lead"), "2026-11-23");
        await site.Ask("En jaksa enää elää tätä.", topic: "family");
        var toDuty = await server.Receives();

        Assert.Equal(["lead@employmentnet.example"], toRota.EnvelopeTo);
        Assert.Contains($"{first}", toRota.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain("jaksa", toRota.Text, StringComparison.Ordinal);
        Assert.Equal([Duty], toDuty.EnvelopeTo);
        Assert.Equal(0, server.Unread);
    }

    [Fact]
    public async Task Danger_in_the_thread_of_somebody_whom_the_rota_knows_is_told_to_the_address_of_duty()
    {
        await using var server = await MailServer.Start();
        await using var site = new MailSite(server) { Settings = { ["Mail:DutyAddress"] = Duty } };
        await site.HaveAddresses();
        await (await site.Lead()).Plans(await site.GroupId(GroupVerbs.Wellbeing), ("2026-11-23", await site.IdOf("counsellor")));
        var question = await site.Ask("Miten sovin asiasta kotona?", topic: "family");
        var counsellor = await site.Counsellor();
        await counsellor.Press(Routes.QuestionAcquaintance(question), Routes.QuestionAcquaintance(question));

        await site.FollowUp(question, "En jaksa enää elää.");
        var told = await server.Receives();

        Assert.Equal([Duty], told.EnvelopeTo);
        Assert.Equal(0, server.Unread);
    }
}

file static class RotaVerbs
{
    public static Task<ReadPage> Plans(this HttpClient lead, int group, params (string Week, Guid Staff)[] duties) => lead.Ticks(
        Routes.GroupRota(group), Routes.GroupRota(group), duties.Select(duty => KeyValuePair.Create("vuorot", $"{duty.Week}_{duty.Staff}")));

    public static Task HaveAddresses(this SiteHost site) => site.With<SiteDbContext>(database => database.Users
        .ExecuteUpdateAsync(row => row.SetProperty(user => user.Email, user => user.UserName + "@employmentnet.example")));

    /// <summary>The time for a first response has passed, and the site looks.</summary>
    public static async Task LacksResponse(this SiteHost site, int number)
    {
        var now = site.Clock.GetUtcNow().UtcDateTime;
        await site.With<SiteDbContext>(database => database.Questions.Where(question => question.Number == number)
            .ExecuteUpdateAsync(row => row.SetProperty(question => question.TargetUtc, now).SetProperty(question => question.DueUtc, now.AddDays(7))));
        await site.With<ServiceLevelJob>(job => job.Run());
    }
}
