using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Groups;
using EmploymentNet.Site.Features.Notifications;
using EmploymentNet.Site.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.ServiceLevels;

/// <summary>
/// Tells a worker which question needs them and why: number, topic and reason, no word of its text. What has been settled by the time of
/// sending is not told.
/// </summary>
public sealed class ServiceLetter(
    SiteDbContext database, LetterReaders readers, OnDuty onDuty, PublicAddress address, DueText due, TimeProvider clock, IStringLocalizer<Texts> texts) : ILetterWriter
{
    public const string Name = "serviceLevel";

    public string Kind => Name;

    public static OutboxMail About(ServiceNotice notice) => OutboxMail.Write(Name, notice.Id, notice.Utc);

    public async Task<Letter?> Write(OutboxMail mail)
    {
        var question = await database.Questions.AsNoTracking()
            .Include(question => question.Claims.Where(claim => claim.ReleasedUtc == null))
            .Include(question => question.Reviews.Where(review => review.EndedUtc == null))
            .Include(question => question.ServiceNotices.Where(notice => notice.Id == mail.About))
            .AsSplitQuery()
            .SingleOrDefaultAsync(question => question.ServiceNotices.Any(notice => notice.Id == mail.About));
        if (question?.ServiceNotices[0] is not { } notice || notice.DueUtc != question.DueUtc
            || ServiceLevel.ProblemOf(question, clock.GetUtcNow().UtcDateTime) != notice.Problem)
            return null;
        // Who gave it on is not reminded of it, nor who was on duty before somebody took it.
        if (notice.Problem != ServiceProblem.Late && notice.Reader != ServiceNotice.Duty && !await IsTheirs(question, notice.Reader))
            return null;
        var topic = await database.Topics.SingleAsync(topic => topic.Key == question.Topic);
        return await readers.Find(notice.Reader, question) is var (to, language) ? Write(to, language, question, topic, notice.Problem) : null;
    }

    private async Task<bool> IsTheirs(Question question, Guid reader) => question.CurrentClaim is { } claim
        ? claim.Staff == reader || question.AwaitedReader == reader
        : (await onDuty.For(question.Topic, question.Id)).Contains(reader);

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
