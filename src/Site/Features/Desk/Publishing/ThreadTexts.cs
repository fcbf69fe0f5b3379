using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.Desk.Publishing;

/// <summary>Both sides of a thread whole, opened.</summary>
public sealed record ThreadTexts(IReadOnlyList<string> Asked, IReadOnlyList<(string Heading, string Text)> Answered)
{
    public string Question => string.Join("\n\n", Asked);

    public string Answer => string.Join("\n\n", Answered.Select(one => one.Heading + one.Text));

    /// <param name="label">What a profession is called in the language of the question; it stands above its part where two signed.</param>
    public static ThreadTexts Of(Question question, QuestionKey key, Func<string, string> label) => new(
        [.. question.Messages.Where(message => !message.IsFromDesk).Select(message => message.Read(key))],
        [.. question.Messages.Where(message => message.IsFromDesk).SelectMany(message => Parts(message, key, label))]);

    private static IEnumerable<(string, string)> Parts(Message message, QuestionKey key, Func<string, string> label) =>
        message.Second is null ? [("", message.Read(key))] : message.ReadParts(key).Select(part => ($"# {label(part.Profession)}\n\n", part.Text));
}
