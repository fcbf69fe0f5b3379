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
    /// <param name="label">What a profession is called in the language of the question; it stands above its part where two signed.</param>
    public static PublishForm From(Question question, QuestionKey key, Func<string, string> label) => new()
    {
        Language = (SiteLanguage.Find(question.Language) ?? SiteLanguage.Current).Code,
        Question = string.Join("\n\n", question.Messages.Where(message => !message.IsFromDesk).Select(message => message.Read(key))),
        Answer = string.Join("\n\n", question.Messages.Where(message => message.IsFromDesk).SelectMany(message => Texts(message, key, label))),
    };

    private static IEnumerable<string> Texts(Message message, QuestionKey key, Func<string, string> label) =>
        message.Second is null ? [message.Read(key)] : message.ReadParts(key).Select(part => $"# {label(part.Profession)}\n\n{part.Text}");
}
