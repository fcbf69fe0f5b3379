using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Content;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>Services for those who read about a topic or a life situation, in the language of the page.</summary>
public sealed class MatchingServices(SiteDbContext database, ContentSnapshot content)
{
    private const int Most = 6;

    /// <summary>Those that editors name on the topic's page, then those that its answers send readers to most.</summary>
    public async Task<IReadOnlyList<Service>> For(Topic topic, TopicPage? about)
    {
        var links = await database.PublishedAnswers.AsNoTracking().InForce().Where(answer => answer.Topic == topic.Key).Select(answer => answer.Links).ToListAsync();
        var byUse = links.SelectMany(link => link).CountBy(id => id).OrderByDescending(use => use.Value).Select(use => use.Key);
        return [.. (about?.Related ?? []).Select(reference => reference.Id).Concat(byUse).Distinct().Select(Find).OfType<Service>().Take(Most)];
    }

    public IReadOnlyList<Service> For(string situation) =>
        [.. content.All<Service>(SiteLanguage.Current.Culture).Where(service => service.LifeSituations.Contains(situation)).Take(Most)];

    /// <returns>The list of services, for a situation narrowed down to it; null where the content has no such list.</returns>
    public string? List(string? situation = null) =>
        content.All<Section>(SiteLanguage.Current.Culture).FirstOrDefault(section => section.Listing == "services") is { } list
            ? list.Path + (situation is null ? "" : $"?{QueryNames.LifeSituation.Current}={situation}")
            : null;

    private Service? Find(Guid id) => content.Find<Service>(id, SiteLanguage.Current.Culture);
}
