using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Publishing;

/// <summary>Lays out what a worker needs to publish a question in one language.</summary>
public sealed class Studio(SiteDbContext database, Editions editions, IStringLocalizer<AdviceDesk.Texts> deskTexts)
{
    /// <param name="code">Of the language asked for; where none is, one that it is not published in yet, the question's own first.</param>
    public async Task<Workpiece> Find(Question question, QuestionKey key, string? code, TopicAccess access, bool isLead)
    {
        var published = await database.PublishedAnswers.AsNoTracking().InForce().Where(answer => answer.QuestionNumber == question.Number).ToListAsync();
        var own = SiteLanguage.Find(question.Language) ?? SiteLanguage.Current;
        var language = SiteLanguage.Find(code ?? "") ?? (In(published, own) is not null && In(published, own.Other) is null ? own.Other : own);
        var order = await database.TranslationOrders.SingleOrDefaultAsync(one => one.QuestionNumber == question.Number && one.Language == language.Code && one.DoneUtc == null);
        var topics = await editions.Topics(question.Topic, access, isLead);
        var refusal = question.PublishingRefusedTo(access.Staff, isLead, topics.First(choice => choice.Topic.Key == question.Topic).Topic.NeedsSecondReader);
        return new Workpiece
        {
            Language = language,
            Thread = ThreadTexts.Of(question, key, profession => own.Speak(() => deskTexts[$"Profession.{profession}"].Value)),
            Published = In(published, language),
            Translated = In(published, language.Other),
            Draft = await database.EditionDrafts.SingleOrDefaultAsync(draft => draft.QuestionNumber == question.Number && draft.Language == language.Code),
            Order = order,
            OrderedFrom = await NameOf(order?.OrderedBy),
            OtherOrdered = await database.TranslationOrders.AnyAsync(one => one.QuestionNumber == question.Number && one.Language == language.Other.Code && one.DoneUtc == null),
            Topics = topics,
            // Whoever ordered it has published what is to be translated: no more has to be decided than the words.
            Refusal = refusal == PublishingRefusal.AnsweredByOthers && order is not null ? null : refusal,
        };
    }

    public Task<string?> NameOf(Guid? staff) => database.Users.Where(user => user.Id == staff).Select(user => user.Name).SingleOrDefaultAsync();

    private static PublishedAnswer? In(IEnumerable<PublishedAnswer> answers, SiteLanguage language) => answers.FirstOrDefault(answer => answer.Language == language.Code);
}

/// <summary>One question on the bench of its publisher, in one language.</summary>
public sealed class Workpiece
{
    public required SiteLanguage Language { get; init; }

    public required ThreadTexts Thread { get; init; }

    /// <summary>In this language already.</summary>
    public required PublishedAnswer? Published { get; init; }

    /// <summary>In the other language, from which it is translated then.</summary>
    public required PublishedAnswer? Translated { get; init; }

    public required EditionDraft? Draft { get; init; }

    public required TranslationOrder? Order { get; init; }

    public required string? OrderedFrom { get; init; }

    public required bool OtherOrdered { get; init; }

    public required IReadOnlyList<TopicChoice> Topics { get; init; }

    public required PublishingRefusal? Refusal { get; init; }
}
