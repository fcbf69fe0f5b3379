using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Groups;
using EmploymentNet.Site.Features.Notifications;
using EmploymentNet.Site.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Safety;

/// <summary>
/// Tells whoever is on duty that a question cannot wait: its number and topic, no word of it and not what it sounds like. Those of the topic's
/// group who are on the rota get one each; where there is nobody, the desk's address of duty does. Where that is not set, or a worker has lowered
/// the urgency by then, nobody is told.
/// </summary>
public sealed class UrgentLetter(SiteDbContext database, LetterReaders readers, PublicAddress address, IStringLocalizer<Texts> texts) : ILetterWriter
{
    public const string Name = "urgentQuestion";

    public string Kind => Name;

    /// <param name="onDuty">By the rota of the topic's group.</param>
    public static IEnumerable<OutboxMail> About(Question question, IReadOnlyList<Guid> onDuty, DateTime raisedUtc) =>
        onDuty is [] ? [OutboxMail.Write(Name, question.Id, raisedUtc)] : onDuty.Select(reader => OutboxMail.Write(Name, question.Id, raisedUtc, reader));

    public async Task<Letter?> Write(OutboxMail mail)
    {
        var question = await database.Questions.AsNoTracking().Include(question => question.Urgencies).SingleOrDefaultAsync(question => question.Id == mail.About);
        return question is { IsUrgent: true } && await readers.Find(mail.Reader, question) is { } reader
            ? Write(reader, question, await database.Topics.SingleAsync(topic => topic.Key == question.Topic))
            : null;
    }

    private Letter Write(LetterReader reader, Question question, Topic topic) => reader.Language.Speak(() => new Letter(
        reader.To,
        reader.Language,
        texts["Letter.Subject", question.Number],
        [texts["Letter.Urgent", question.Number, topic.NameIn(reader.Language)], address.Of(Routes.Question(question.Number)), texts["Letter.Text"]]));
}
