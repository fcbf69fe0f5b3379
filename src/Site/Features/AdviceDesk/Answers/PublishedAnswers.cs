using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>Which published answers a reader sees.</summary>
public static class PublishedAnswers
{
    public static IQueryable<PublishedAnswer> InForce(this IQueryable<PublishedAnswer> answers) =>
        answers.Where(answer => answer.Withdrawal == null);

    public static IQueryable<PublishedAnswer> NewestIn(this IQueryable<PublishedAnswer> answers, SiteLanguage language) =>
        answers.InForce().Where(answer => answer.Language == language.Code).OrderByDescending(answer => answer.PublishedUtc).ThenByDescending(answer => answer.Id);

    public static IQueryable<PublishedAnswer> About(this IQueryable<PublishedAnswer> answers, Topic? topic) =>
        topic is null ? answers : answers.Where(answer => answer.Topic == topic.Key);
}
