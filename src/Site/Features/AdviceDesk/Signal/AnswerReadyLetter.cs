using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Notifications;
using EmploymentNet.Site.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Signal;

/// <summary>
/// Tells an asker that there is something to read, and how: no topic, no number, no word of the thread, no phrase. Every answer puts one
/// into the outbox; whether anybody wants it is looked up at sending, so that an address given or taken back in the same moment counts.
/// </summary>
public sealed class AnswerReadyLetter(SiteDbContext database, QuestionKeys keys, PublicAddress address, IStringLocalizer<Texts> texts) : ILetterWriter
{
    public const string Name = "answerReady";

    public string Kind => Name;

    public static OutboxMail About(Question question, DateTime answeredUtc) => OutboxMail.Write(Name, question.Id, answeredUtc);

    public async Task<Letter?> Write(OutboxMail mail)
    {
        var question = await database.Questions.AsNoTracking().Include(question => question.Signal).SingleOrDefaultAsync(question => question.Id == mail.About);
        return question?.SignalOf(mail.WrittenUtc) is { } signal && await keys.Find(question.Id) is { } key
            ? Write(signal.Read(key), SiteLanguage.Find(signal.Language)!)
            : null;
    }

    private Letter Write(EmailAddress to, SiteLanguage language) => language.Speak(() => new Letter(
        to,
        language,
        texts["Letter.Subject"],
        [texts["Letter.News"], address.Of(Routes.OwnQuestion.For(language)), texts["Letter.Phrase"], texts["Letter.Forget"], texts["Letter.Mistake"]]));
}
