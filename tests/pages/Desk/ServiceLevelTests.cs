using EmploymentNet.Core;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.PageTests.Notifications;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.ServiceLevels;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

public sealed class ServiceLevelTests
{
    private const string Duty = "paivystys@employmentnet.example";
    private const string LeadAddress = "lead@employmentnet.example";

    [Fact]
    public async Task Duty_is_reminded_once_and_a_broken_promise_goes_to_leads_without_a_word_of_the_text()
    {
        await using var server = await MailServer.Start();
        await using var site = new MailSite(server) { Settings = { ["Mail:DutyAddress"] = Duty } };
        await site.GivesLeadAnAddress();
        var number = await site.Ask("Mistä löydän kesätyön, tunnistettavasana?");

        await site.HasPassed(number, target: true);
        await site.LooksAtServiceLevel();
        await site.LooksAtServiceLevel();
        var reminder = await server.Receives();
        await site.HasPassed(number, target: true, due: true);
        await site.LooksAtServiceLevel();
        ReceivedMail[] late = [await server.Receives(), await server.Receives()];

        Assert.Equal([Duty], reminder.EnvelopeTo);
        Assert.Equal($"Kysymys {number} odottaa ensimmäistä vastausta", reminder.Subject);
        Assert.Contains($"{MailSettings.PublicUrl}{Routes.Question(number)}", reminder.Text, StringComparison.Ordinal);
        Assert.Equal([LeadAddress, Duty], late.SelectMany(mail => mail.EnvelopeTo).Order(StringComparer.Ordinal));
        Assert.Contains($"Fråga {number} är försenad", late.Select(mail => mail.Subject));
        Assert.All(late.Append(reminder), mail => Assert.DoesNotContain("tunnistettavasana", mail.Text, StringComparison.Ordinal));
        Assert.Equal(0, server.Unread);
    }

    [Fact]
    public async Task What_was_answered_while_the_letter_waited_is_not_told()
    {
        await using var server = await MailServer.Start();
        await using var site = new MailSite(server) { Settings = { ["Mail:DutyAddress"] = Duty } };
        var number = await site.Ask("Ehditkö vastata ennen postia?");
        await server.GoDown();
        await site.HasPassed(number, target: true, due: true);
        await site.LooksAtServiceLevel();
        await (await site.Counsellor()).ClaimAndAnswer(number, "Ehdin.");
        await server.ComeUp();
        site.Clock.Advance(TimeSpan.FromHours(2));

        await site.Deliver();
        await site.Logs.Say("Mail 1 is not needed any more");

        Assert.Equal(0, server.Unread);
    }

    [Fact]
    public async Task Whoever_asks_back_stops_the_clock_and_the_asker_reads_that_it_is_their_turn()
    {
        await using var site = new SiteHost();
        var visitor = site.Visitor();
        var asked = await visitor.Asks(site, SiteLanguage.Finnish, "Saanko tukea, jos lopetan koulun?");
        var counsellor = await site.Counsellor();
        await counsellor.Claim(asked.Number);

        var sent = await counsellor.Submit(
            await counsellor.Read(Routes.Question(asked.Number)),
            new Dictionary<string, string> { ["Form.Text"] = "Minkä ikäinen olet?", ["Form.AskBack"] = "true" },
            DeskVerbs.AnswerForm(asked.Number));
        site.Clock.Advance(TimeSpan.FromDays(30));
        await site.LooksAtServiceLevel();
        counsellor = await site.Counsellor();
        var waiting = await counsellor.Read($"{Routes.Queue}?tila=odottavat");
        var open = await counsellor.Read(Routes.Queue);
        var thread = await visitor.Opens(asked);
        var back = await visitor.Submit(thread, new Dictionary<string, string> { ["text"] = "Olen 17." }, ".thread-form");
        var again = await counsellor.Read(Routes.Question(asked.Number));

        Assert.Contains("Vastausaika ei kulu", sent.Text(".notice"), StringComparison.Ordinal);
        Assert.Contains("odotamme kysyjää", sent.Text("#service-level ~ p"), StringComparison.Ordinal);
        Assert.Empty(await site.Outbox());
        Assert.Equal(["Odottaa kysyjää"], waiting.Texts("tbody .tag"));
        Assert.Empty(open.Texts("tbody tr"));
        Assert.Contains("Kysyimme sinulta jotain", thread.Text("[data-testid=state]"), StringComparison.Ordinal);
        Assert.Empty(thread.Texts(".rating"));
        Assert.Contains("Minkä ikäinen olet?", thread.Text(".thread"), StringComparison.Ordinal);
        Assert.Contains("Joku kirjoittaa sinulle vastausta", back.Text("[data-testid=state]"), StringComparison.Ordinal);
        Assert.Equal("Työn alla", again.Text("#state"));
        Assert.Contains("Ensimmäinen vastaus, tavoite", again.Text("#service-level ~ dl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_the_question_says_what_is_aimed_at_what_is_late_and_who_was_told_when()
    {
        await using var site = new SiteHost();
        var number = await site.Ask("Milloin tähän vastataan?");
        var counsellor = await site.Counsellor();
        var fresh = await counsellor.Read(Routes.Question(number));

        site.Clock.Advance(TimeSpan.FromDays(5));
        await site.LooksAtServiceLevel();
        var late = await (await site.Counsellor()).Read(Routes.Question(number));

        Assert.Empty(fresh.Texts("#service-level ~ dl .overdue"));
        Assert.Equal(2, late.Texts("#service-level ~ dl .overdue").Count());
        Assert.Contains("Myöhässä", late.Text("#service-level ~ dl"), StringComparison.Ordinal);
        Assert.Contains("kerrottu", late.Text("#service-level ~ dl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_given_no_phrase_is_not_asked_back()
    {
        await using var site = new SiteHost();
        var counsellor = await site.Counsellor();
        await counsellor.Submit(
            await counsellor.Read(Routes.NewQuestion),
            new Dictionary<string, string> { ["Form.Text"] = "Puhelimessa kysyttiin palkasta.", ["Form.Topic"] = "rights", ["Form.Place"] = "Phone", ["Form.Take"] = "true" },
            "form.recording");

        var question = await counsellor.Read(Routes.Question(await site.NewestQuestion()));

        Assert.NotNull(question.Document.QuerySelector("[name='Form.Text']"));
        Assert.Null(question.Document.QuerySelector("[name='Form.AskBack']"));
    }
}

file static class ServiceLevelVerbs
{
    public static Task LooksAtServiceLevel(this SiteHost site) => site.With<ServiceLevelJob>(job => job.Run());

    /// <summary>Moves the marks of the question's clock, and not the clock of everything else.</summary>
    public static Task HasPassed(this SiteHost site, int number, bool target = false, bool due = false)
    {
        var now = site.Clock.GetUtcNow().UtcDateTime;
        return site.With<SiteDbContext>(database => database.Questions.Where(question => question.Number == number).ExecuteUpdateAsync(row => row
            .SetProperty(question => question.TargetUtc, target ? now : now.AddDays(7))
            .SetProperty(question => question.DueUtc, due ? now : now.AddDays(7))));
    }

    public static Task GivesLeadAnAddress(this SiteHost site) => site.With<UserManager<StaffMember>>(async users =>
        await users.SetEmailAsync((await users.FindByNameAsync(StaffRoles.Lead))!, "lead@employmentnet.example"));
}
