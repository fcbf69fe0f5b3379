using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Groups;
using EmploymentNet.Site.Features.Notifications;
using EmploymentNet.Site.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Mentions;

/// <summary>Tells a worker that a note names them, and at which question: number and topic, no word of it. What has been seen, taken back or moved out of their sight by then is not told.</summary>
public sealed class MentionLetter(SiteDbContext database, TopicAccesses accesses, PublicAddress address, IStringLocalizer<Texts> texts) : ILetterWriter
{
    public const string Name = "mention";

    public string Kind => Name;

    public static OutboxMail About(Mention mention, DateTime now) => OutboxMail.Write(Name, mention.Id, now);

    public async Task<Letter?> Write(OutboxMail mail)
    {
        var found = await (
            from question in database.Questions.AsNoTracking()
            from note in question.Notes
            from mention in note.Mentions
            where mention.Id == mail.About && mention.SeenUtc == null
            join topic in database.Topics on question.Topic equals topic.Key
            join worker in database.Users on mention.Staff equals worker.Id
            select new { question.Number, Note = note.Id, Topic = topic, Worker = worker }).SingleOrDefaultAsync();
        return found is { Worker.IsActive: true } && await accesses.Opens(found.Worker.Id, found.Number) && EmailAddress.Read(found.Worker.Email) is { } to
            ? Write(to, found.Worker.SiteLanguage, found.Number, found.Topic, Routes.QuestionNote(found.Number, found.Note))
            : null;
    }

    private Letter Write(EmailAddress to, SiteLanguage language, int number, Topic topic, string path) => language.Speak(() => new Letter(
        to,
        language,
        texts["Letter.Subject", number],
        [texts["Letter", number, topic.NameIn(language)], address.Of(path), texts["Letter.NoText"]]));
}
