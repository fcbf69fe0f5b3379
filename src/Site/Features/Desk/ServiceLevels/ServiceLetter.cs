using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Notifications;
using EmploymentNet.Site.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.Desk.ServiceLevels;

/// <summary>
/// Tells a worker which question needs them and why: number, topic and reason, no word of its text. What has been settled by the time of
/// sending is not told.
/// </summary>
public sealed class ServiceLetter(
    SiteDbContext database, IOptions<MailOptions> options, PublicAddress address, DueText due, TimeProvider clock, IStringLocalizer<Texts> texts) : ILetterWriter
{
    public const string Name = "serviceLevel";

    public string Kind => Name;

    public static OutboxMail About(ServiceNotice notice) => OutboxMail.Write(Name, notice.Id, notice.Utc);

    public async Task<Letter?> Write(OutboxMail mail)
    {
        var question = await database.Questions.AsNoTracking()
            .Include(question => question.Claims.Where(claim => claim.ReleasedUtc == null))
            .Include(question => question.ServiceNotices.Where(notice => notice.Id == mail.About))
            .SingleOrDefaultAsync(question => question.ServiceNotices.Any(notice => notice.Id == mail.About));
        if (question?.ServiceNotices[0] is not { } notice || notice.DueUtc != question.DueUtc
            || ServiceLevel.ProblemOf(question, clock.GetUtcNow().UtcDateTime) != notice.Problem)
            return null;
        // Who gave it on is not reminded of it.
        if (notice.Problem != ServiceProblem.Late && notice.Reader != ServiceNotice.Duty && notice.Reader != question.CurrentClaim?.Staff)
            return null;
        var topic = await database.Topics.SingleAsync(topic => topic.Key == question.Topic);
        return await ReaderOf(notice, question) is var (to, language) ? Write(to, language, question, topic, notice.Problem) : null;
    }

    /// <returns>Null where nobody has an address.</returns>
    private async Task<(EmailAddress To, SiteLanguage Language)?> ReaderOf(ServiceNotice notice, Question question)
    {
        var worker = await database.Users.AsNoTracking().SingleOrDefaultAsync(worker => worker.Id == notice.Reader);
        if (worker is { IsActive: true } && EmailAddress.Read(worker.Email) is { } own)
            return (own, worker.SiteLanguage);
        // Nobody's reminder is lost because a worker has no address.
        return EmailAddress.Read(options.Value.DutyAddress) is { } duty ? (duty, SiteLanguage.Find(question.Language) ?? SiteLanguage.Finnish) : null;
    }

    private Letter Write(EmailAddress to, SiteLanguage language, Question question, Topic topic, ServiceProblem problem) => language.Speak(() => new Letter(
        to,
        language,
        texts[$"Letter.{problem}.Subject", question.Number],
        [
            texts[$"Letter.{problem}", question.Number, topic.NameIn(language), due.Date(question.DueUtc)],
            address.Of(Routes.Question(question.Number)),
            texts["Letter.NoText"],
        ]));
}
