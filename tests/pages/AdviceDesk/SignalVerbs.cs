using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Core.Privacy;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk;
using EmploymentNet.Site.Features.AdviceDesk.Signal;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>Asking to be told, and being told.</summary>
public static class SignalVerbs
{
    /// <summary>Sends the form as its asker.</summary>
    public static async Task<ReadPage> AskToBeTold(this HttpClient visitor, string email, string text = "Mistä löydän apua asumiseen?", string language = "fi") =>
        await visitor.Submit(
            await visitor.Read(Routes.Ask.For(SiteLanguage.Find(language)!)),
            new Dictionary<string, string> { ["text"] = text, ["topic"] = "rights", ["email"] = email },
            "form.form");

    /// <summary>A question of somebody who wants to be told, answered; the mail waits, and the bell is not rung.</summary>
    /// <returns>Its number.</returns>
    public static async Task<int> AnsweredQuietly(this SiteHost site, string email)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var (database, now) = (services.GetRequiredService<SiteDbContext>(), site.Clock.GetUtcNow().UtcDateTime);
        var ticket = Ticket.Issue(services.GetRequiredService<PhraseKeys>().CurrentId, SiteLanguage.Finnish);
        var asking = new Asking(DeskText.Enter("Saanko tiedon vastauksesta?", "[…]"), "rights", "fi", null, null, null, false, null) { Email = EmailAddress.Read(email) };
        var number = (await services.GetRequiredService<Threads>().Ask(asking, ticket))!.Question.Number;
        var (question, key) = (await services.GetRequiredService<DeskThreads>().Find(number))!;
        question.Take(Guid.Empty, now);
        question.Answer(DeskText.Enter("Saat.", "[…]"), Guid.Empty, "socialCounsellor", key, now);
        database.Add(AnswerReadyLetter.About(question, now));
        await database.SaveChangesAsync();
        return number;
    }

    /// <summary>As the counsellor, over the pages.</summary>
    public static async Task AnswerNewest(this SiteHost site, string answer = "Ota yhteyttä asumisneuvontaan.") =>
        await (await site.Counsellor()).ClaimAndAnswer(await site.NewestQuestion(), answer);

    public static async Task AskThenAnswer(this SiteHost site, string email)
    {
        await site.Visitor().AskToBeTold(email);
        await site.AnswerNewest();
    }

    public static Task<List<AnswerSignal>> Signals(this SiteHost site) =>
        site.With<SiteDbContext, List<AnswerSignal>>(database => database.AnswerSignals.AsNoTracking().ToListAsync());
}
