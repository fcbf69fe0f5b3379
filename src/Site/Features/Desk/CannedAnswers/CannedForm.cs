using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.Desk.CannedAnswers;

public sealed class CannedForm
{
    public string? Language { get; set; }

    /// <summary>Empty for all.</summary>
    public string? Topic { get; set; }

    public string? Title { get; set; }

    /// <summary>Markdown with slots.</summary>
    public string? Body { get; set; }

    public static CannedForm From(CannedText text) => new() { Language = text.Language, Topic = text.Topic, Title = text.Title, Body = text.Body };

    /// <summary>Problems by field: the key of the text that says what to do.</summary>
    public IEnumerable<(string Field, string Problem)> Problems(IReadOnlyList<Topic> topics)
    {
        if (SiteLanguage.Find(Language ?? "") is null)
            yield return (nameof(Language), "Language.Problem");
        if (!string.IsNullOrEmpty(Topic) && topics.All(topic => topic.Key != Topic))
            yield return (nameof(Topic), "Topic.Problem");
        if (string.IsNullOrWhiteSpace(Title) || Title.Trim().Length > CannedText.TitleLength)
            yield return (nameof(Title), "Title.Problem");
        if (string.IsNullOrWhiteSpace(Body) || Body.Trim().Length > CannedText.BodyLength)
            yield return (nameof(Body), "Body.Problem");
    }

    /// <summary>Only of a form without problems.</summary>
    public CannedText Read() => new(Language!, string.IsNullOrEmpty(Topic) ? null : Topic, Title!.Trim(), Body!.ReplaceLineEndings("\n").Trim());
}
