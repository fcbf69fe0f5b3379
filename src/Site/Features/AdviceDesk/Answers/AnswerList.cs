using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Archive;
using EmploymentNet.Site.Features.Shared;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>A shelf as a reader sees it: some answers in the order that was chosen, and the way to the others.</summary>
/// <param name="Total">In the reader's language.</param>
/// <param name="InOtherLanguage">Company for a short list.</param>
public sealed record AnswerList(
    Shelf Shelf, int Total, AnswerOrder Order, PageLinks Pages, IReadOnlyList<ListedAnswer> Answers, IReadOnlyList<ListedAnswer> InOtherLanguage)
{
    public bool IsFirstPage => Pages.Number == 1;
}

/// <param name="Topic">Its name in the reader's language.</param>
/// <param name="IsDoubted">It may no longer be right; its page says why.</param>
/// <param name="Helped">How many said so; null where that are too few to say.</param>
public sealed record ListedAnswer(PublishedAnswer Answer, string Topic, bool IsDoubted, int? Helped);
