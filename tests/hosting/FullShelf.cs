using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Site.Data;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.Testing;

/// <summary>Published answers, as many as a list needs, without the way through the desk.</summary>
public static class FullShelf
{
    /// <param name="titles">The oldest first.</param>
    public static async Task Publish(
        this SiteHost site, string topic, IEnumerable<string> titles, SiteLanguage? language = null, string? situation = null, DateOnly? validUntil = null)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        foreach (var title in titles)
        {
            var answer = database.Add(new PublishedAnswer
            {
                ThreadId = Guid.NewGuid(),
                Language = (language ?? SiteLanguage.Finnish).Code,
                Slug = UrlSegment.Of(title),
                Topic = topic,
                Profession = "socialCounsellor",
                PublishedUtc = site.Clock.GetUtcNow().UtcDateTime,
                PublishedBy = Guid.NewGuid(),
            });
            answer.Property(published => published.Title).CurrentValue = title;
            answer.Property(published => published.QuestionText).CurrentValue = title;
            answer.Property(published => published.AnswerText).CurrentValue = "Vastaus.";
            answer.Property(published => published.LifeSituation).CurrentValue = situation;
            answer.Property(published => published.ValidUntil).CurrentValue = validUntil;
        }
        await database.SaveChangesAsync();
    }
}
