using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.Desk.Reviewing;

/// <summary>A comment, opened.</summary>
/// <param name="IsOfOther">What it was said of has been changed since.</param>
public sealed record ShownComment(string Name, string Text, DateTime Utc, bool IsOfOther)
{
    public static IReadOnlyList<ShownComment> On(Question question, QuestionKey key, Func<Guid?, string> nameOf) =>
    [
        .. question.ReviewComments.Select(comment =>
            new ShownComment(nameOf(comment.Staff), comment.Read(key), comment.Utc, comment.Version != question.Draft?.Version)),
    ];
}
