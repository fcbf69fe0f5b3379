using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Publishing;

/// <summary>The original and what everybody will read, side by side.</summary>
public abstract class StudioPage(Studio studio) : QuestionPage, IEditionPage
{
    [BindProperty]
    public PublishForm Form { get; set; } = new();

    public Workpiece Work { get; private set; } = null!;

    public SiteLanguage Language => Work.Language;

    public IReadOnlyList<TopicChoice> Topics => Work.Topics;

    public bool IsSignedByTwo => Question.LastFromDesk?.Second is not null;

    public IReadOnlyList<FieldFlag> Flags { get; private set; } = [];

    public IReadOnlyList<Comparison> Comparisons { get; private set; } = [];

    public PublishingRefusal? Refusal => Work.Refusal;

    /// <summary>What opens and closes the letters of the thread, which is left out.</summary>
    public IReadOnlyList<string> Courtesies => Work.Translated is null
        ? [.. Work.Thread.Asked.Concat(Work.Thread.Answered.Select(one => one.Text)).Select(Core.Privacy.Courtesies.Of)
            .SelectMany(letter => (string[])[letter.Opening, letter.Closing]).Where(text => text.Length > 0)]
        : [];

    protected Studio Studio => studio;

    protected async Task Find(string? language) =>
        Work = await studio.Find(Question, Key, language, Access, User.IsLead());

    /// <summary>Works out what the page says of the texts in its form.</summary>
    protected void Judge(Edition edition)
    {
        Flags = [.. edition.Flags];
        Comparisons =
        [
            Comparison.Of(nameof(Edition.Question), Work.Translated?.QuestionText ?? Work.Thread.Question, edition.Question.Value),
            Comparison.Of(nameof(Edition.Answer), Work.Translated?.AnswerText ?? Work.Thread.Answer, edition.Answer.Value),
        ];
    }
}
