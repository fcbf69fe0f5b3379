using System.Globalization;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Features.Shared.Forms;

namespace EmploymentNet.Site.Features.Desk.Publishing;

public class PublishForm
{
    public string? Language { get; set; }

    public string? Title { get; set; }

    public string? Question { get; set; }

    /// <summary>Markdown.</summary>
    public string? Answer { get; set; }

    public string? Slug { get; set; }

    public string? Topic { get; set; }

    public string? LifeSituation { get; set; }

    public string? Profession { get; set; }

    public string? SecondProfession { get; set; }

    /// <summary>As a date field sends it: 2027-03-31.</summary>
    public string? ValidUntil { get; set; }

    /// <summary>One source a line.</summary>
    public string? SourceLines { get; set; }

    public List<Guid> Links { get; set; } = [];

    /// <summary>Tokens of what is pointed out and stays, because it is no personal data.</summary>
    public List<string> Kept { get; set; } = [];

    /// <summary>What the writer goes on from.</summary>
    public int Revision { get; set; }

    public DateOnly? ReadValidUntil() => TypedDay.Read(ValidUntil);

    /// <summary>The thread without what opens and closes its letters; the worker takes out what else tells who asked.</summary>
    public void Take(Question question, ThreadTexts thread)
    {
        Topic = question.Topic;
        Question = string.Join("\n\n", thread.Asked.Select(Courtesies.Of).Select(letter => letter.Body).Where(body => body.Length > 0));
        Answer = string.Join("\n\n", thread.Answered.Select(one => one.Heading + Courtesies.Of(one.Text).Body));
    }

    /// <summary>What is published already, to be mended or translated.</summary>
    public void Take(PublishedAnswer answer)
    {
        (Title, Question, Answer) = (answer.Title, answer.QuestionText, answer.AnswerText);
        (Topic, LifeSituation, Links) = (answer.Topic, answer.LifeSituation, [.. answer.Links]);
        (Profession, SecondProfession) = (answer.Profession, answer.SecondProfession);
        ValidUntil = Date(answer.ValidUntil);
        SourceLines = string.Join('\n', answer.Sources.Select(source => source.Line));
    }

    public void Take(EditionText draft)
    {
        (Title, Question, Answer, Slug) = (draft.Title, draft.Question, draft.Answer, draft.Slug);
        (Topic, LifeSituation, SourceLines) = (draft.Topic, draft.LifeSituation, draft.SourceLines);
        (Profession, SecondProfession) = (draft.Profession, draft.SecondProfession);
        (ValidUntil, Links, Kept) = (Date(draft.ValidUntil), [.. draft.Links], [.. draft.Kept]);
    }

    /// <summary>Where nobody has said whose answer it is, it is that of whoever wrote it.</summary>
    public void Sign(Message? answer)
    {
        Profession ??= answer?.Profession;
        SecondProfession ??= answer?.Second?.Profession;
    }

    private static string? Date(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
