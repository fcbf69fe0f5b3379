using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.Testing;

/// <summary>Published answers, as many as a list needs, without the way through the desk.</summary>
public static class FullShelf
{
    private const string Sources = "Työsopimuslaki 55/2001, 2 luku 10 §, https://finlex.fi/1\nOpas kesätyöhön";

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

    /// <summary>Publishes an answer with sources and a correction that readers are warned of.</summary>
    public static async Task PublishDoubted(this SiteHost site, AnswerDoubt doubt, string title, SiteLanguage language)
    {
        var newer = $"{title} {doubt}";
        await site.Publish("other", [newer, title], language);
        await site.Change(title, language, (answer, database) =>
        {
            var now = site.Clock.GetUtcNow().UtcDateTime;
            DateOnly? yesterday = doubt == AnswerDoubt.Expired ? HelsinkiTime.DayOf(now).AddDays(-1) : null;
            answer.Correct(new Edition(language, Text(title), Text(title), Text(newer), []) { SourceLines = Text(Sources), ValidUntil = yesterday }, Text(newer), Links("open"), now);
            if (doubt == AnswerDoubt.LinksChanged)
                answer.SeeLinks(Links("closed"), now);
            else if (doubt == AnswerDoubt.Superseded)
                answer.Supersede(database.PublishedAnswers.Single(one => one.Language == language.Code && one.Slug == UrlSegment.Of(newer)), new Succession([]), now);
        });
    }

    /// <summary>Publishes an answer and takes it back with everything that its address can say of it.</summary>
    public static async Task PublishWithdrawn(this SiteHost site, string title, SiteLanguage language)
    {
        var newer = $"{title} {WithdrawalReason.Replaced}";
        await site.Publish("other", [newer, title], language);
        await site.Change(title, language, (answer, database) => answer.Withdraw(
            Guid.NewGuid(), WithdrawalReason.Replaced, database.PublishedAnswers.Single(one => one.Language == language.Code && one.Slug == UrlSegment.Of(newer)), content: null,
            site.Clock.GetUtcNow().UtcDateTime));
    }

    private static async Task Change(this SiteHost site, string title, SiteLanguage language, Action<PublishedAnswer, SiteDbContext> change)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        change(await database.PublishedAnswers.SingleAsync(answer => answer.Language == language.Code && answer.Slug == UrlSegment.Of(title)), database);
        await database.SaveChangesAsync();
    }

    private static Dictionary<Guid, string> Links(string state) => new() { [Guid.Empty] = LinkPrint.Of(state) };

    private static DeskText Text(string text) => DeskText.Enter(text, "[…]");
}
