using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Similar;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Checks;

/// <summary>What is already published and looks like an answer to a text: own language first, the other last.</summary>
public sealed class SimilarAnswers(SiteDbContext database, ContentSnapshot content, SimilarIndex index, TimeProvider clock)
{
    private const int MostAnswers = 3;
    private const int MostServices = 2;
    private const int MostInOther = 2;

    public async Task<IReadOnlyList<Suggestion>> To(string text)
    {
        var (texts, suggestions) = await Current();
        var found = texts.Find(text, SiteLanguage.Current).Select(similar => suggestions[similar.Key]).ToLookup(suggestion => suggestion.Language == SiteLanguage.Current);
        return
        [
            .. found[true].Where(suggestion => suggestion.Answer is not null).Take(MostAnswers),
            .. found[true].Where(suggestion => suggestion.Service is not null).Take(MostServices),
            .. found[false].Take(MostInOther),
        ];
    }

    /// <summary>Other answers about what an answer is about, as its title says: its question tells of one person's life as well.</summary>
    public async Task<IReadOnlyList<Suggestion>> Like(PublishedAnswer answer, int most)
    {
        var (texts, suggestions) = await Current();
        return
        [
            .. texts.Find(answer.Title, SiteLanguage.Current).Select(found => suggestions[found.Key])
                .Where(found => found.Answer is not null && found.Thread != answer.ThreadId).Take(most),
        ];
    }

    /// <returns>Null where nothing published has the key any more.</returns>
    public async Task<Suggestion?> Find(string? key) => (await Current()).Suggestions.GetValueOrDefault(key ?? "");

    private async Task<IndexedTexts> Current()
    {
        var suggested = database.PublishedAnswers.AsNoTracking().Suggested(HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime));
        var version = new IndexVersion(content, await suggested.CountAsync(), await suggested.SumAsync(answer => (long)answer.Id), await Corrections());
        return index.Find(version) ?? index.Keep(version, [.. Answers(await suggested.ToListAsync()), .. Services()]);
    }

    /// <summary>Grows with each.</summary>
    private Task<long> Corrections() =>
        database.Database.SqlQuery<long>($"""SELECT coalesce(sum(length("Corrections")), 0) AS "Value" FROM "PublishedAnswers" """).SingleAsync();

    private static IEnumerable<(Suggestion, SimilarText)> Answers(IEnumerable<PublishedAnswer> answers) =>
        from answer in answers
        let suggestion = Suggestion.Of(answer)
        select (suggestion, suggestion.Indexed(answer));

    private IEnumerable<(Suggestion, SimilarText)> Services() =>
        from language in SiteLanguage.All
        from service in content.All<Service>(language.Culture)
        let suggestion = Suggestion.Of(service, language)
        select (suggestion, suggestion.Indexed(service));
}
