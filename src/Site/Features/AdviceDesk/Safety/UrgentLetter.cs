using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Notifications;
using EmploymentNet.Site.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.AdviceDesk.Safety;

/// <summary>
/// Tells whoever is on duty that a question cannot wait: its number and topic, no word of it and not what it sounds like. Where nobody is named,
/// or a worker has lowered the urgency by then, nobody is told.
/// </summary>
public sealed class UrgentLetter(SiteDbContext database, IOptions<MailOptions> options, PublicAddress address, IStringLocalizer<Texts> texts) : ILetterWriter
{
    public const string Name = "urgentQuestion";

    public string Kind => Name;

    public static OutboxMail About(Question question, DateTime raisedUtc) => OutboxMail.Write(Name, question.Id, raisedUtc);

    public async Task<Letter?> Write(OutboxMail mail)
    {
        var question = await database.Questions.AsNoTracking().Include(question => question.Urgencies).SingleOrDefaultAsync(question => question.Id == mail.About);
        return question is { IsUrgent: true } && EmailAddress.Read(options.Value.DutyAddress) is { } duty
            ? Write(duty, question, await database.Topics.SingleAsync(topic => topic.Key == question.Topic))
            : null;
    }

    /// <summary>In the language of the question: whoever answers it reads it.</summary>
    private Letter Write(EmailAddress to, Question question, Topic topic)
    {
        var language = SiteLanguage.Find(question.Language) ?? SiteLanguage.Finnish;
        return language.Speak(() => new Letter(
            to,
            language,
            texts["Letter.Subject", question.Number],
            [texts["Letter.Urgent", question.Number, topic.NameIn(language)], address.Of(Routes.Question(question.Number)), texts["Letter.Text"]]));
    }
}
