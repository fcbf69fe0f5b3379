using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>Which published answers a reader sees.</summary>
public static class PublishedAnswers
{
    public static IQueryable<PublishedAnswer> InForce(this IQueryable<PublishedAnswer> answers) =>
        answers.Where(answer => answer.Withdrawal == null);

    public static IQueryable<PublishedAnswer> InForceIn(this IQueryable<PublishedAnswer> answers, SiteLanguage language) =>
        answers.InForce().Where(answer => answer.Language == language.Code);

    public static IQueryable<PublishedAnswer> SuggestedIn(this IQueryable<PublishedAnswer> answers, SiteLanguage language) => answers.InForceIn(language);

    public static IOrderedQueryable<PublishedAnswer> Newest(this IQueryable<PublishedAnswer> answers) =>
        answers.OrderByDescending(answer => answer.PublishedUtc).ThenByDescending(answer => answer.Id);
}
