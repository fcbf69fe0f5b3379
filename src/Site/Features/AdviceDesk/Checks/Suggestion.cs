using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Similar;
using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.Site.Features.AdviceDesk.Checks;

/// <summary>A published answer or a service that may spare somebody the asking.</summary>
/// <param name="Markdown">Enough to tell whether it helps, without leaving the form.</param>
/// <param name="Answer">Id of the published answer, where it is one.</param>
/// <param name="Thread">Of the published answer: the same for its versions in all languages.</param>
/// <param name="Service">Id of the service's content node, where it is one.</param>
public sealed record Suggestion(SiteLanguage Language, string Title, string Path, string Markdown, int? Answer, Guid? Thread, Guid? Service)
{
    /// <summary>What the form sends back when this one helped.</summary>
    public string Key => Answer is { } answer ? $"{Language.Code}-answer-{answer}" : $"{Language.Code}-service-{Service:N}";

    public static Suggestion Of(PublishedAnswer answer)
    {
        var language = SiteLanguage.Find(answer.Language)!;
        return new(language, answer.Title, Routes.Answer(language, answer.Slug), answer.AnswerText, answer.Id, answer.ThreadId, null);
    }

    public static Suggestion Of(Service service, SiteLanguage language) => new(language, service.Name, service.Path, service.Summary ?? "", null, null, service.Id);

    /// <summary>For the index. The versions of one thread or one service in both languages are one subject.</summary>
    public SimilarText Indexed(PublishedAnswer answer) =>
        new(Key, $"thread {answer.ThreadId}", Language, Title, $"{answer.QuestionText}\n{answer.AnswerText}");

    public SimilarText Indexed(Service service) =>
        new(Key, $"service {service.Id}", Language, $"{Title} {service.AlternativeNames}", $"{service.Summary}\n{service.ForWhom}\n{service.WhatYouGet}");
}
