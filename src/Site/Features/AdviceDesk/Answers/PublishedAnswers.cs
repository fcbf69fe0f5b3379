using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>Which published answers a reader sees.</summary>
public static class PublishedAnswers
{
    /// <summary>Those whose address shows them; whoever looks for one finds it.</summary>
    public static IQueryable<PublishedAnswer> InForce(this IQueryable<PublishedAnswer> answers) =>
        answers.Where(answer => answer.Withdrawal == null);

    /// <summary>Those that the site puts before a reader of its own accord: newest, similar, related. <see cref="PublishedAnswer.DoubtOn"/> as a condition.</summary>
    /// <param name="today">In Helsinki.</param>
    public static IQueryable<PublishedAnswer> Suggested(this IQueryable<PublishedAnswer> answers, DateOnly today) => answers.InForce().Where(answer =>
        answer.Supersession == null && (answer.ValidUntil == null || answer.ValidUntil >= today) && answer.LinksChangedUtc == null);

    public static IQueryable<PublishedAnswer> In(this IQueryable<PublishedAnswer> answers, SiteLanguage language) =>
        answers.Where(answer => answer.Language == language.Code);

    public static IOrderedQueryable<PublishedAnswer> Newest(this IQueryable<PublishedAnswer> answers) =>
        answers.OrderByDescending(answer => answer.PublishedUtc).ThenByDescending(answer => answer.Id);
}
