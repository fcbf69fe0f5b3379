using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.Desk.Questions;

public sealed class PublishForm
{
    public string? Language { get; set; }

    public string? Title { get; set; }

    public string? Question { get; set; }

    /// <summary>Markdown.</summary>
    public string? Answer { get; set; }

    public List<Guid> Links { get; set; } = [];

    /// <summary>Both sides of the thread whole; the worker takes out what tells who asked.</summary>
    public static PublishForm From(Question question, QuestionKey key) => new()
    {
        Language = (SiteLanguage.Find(question.Language) ?? SiteLanguage.Current).Code,
        Question = Texts(question, key, fromDesk: false),
        Answer = Texts(question, key, fromDesk: true),
    };

    private static string Texts(Question question, QuestionKey key, bool fromDesk) =>
        string.Join("\n\n", question.Messages.Where(message => message.IsFromDesk == fromDesk).Select(message => message.Read(key)));
}
