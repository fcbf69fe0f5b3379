using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>The shelves of the archive and their addresses. Topics are named by the desk, and so are theirs; life situations are the catalogue's.</summary>
public sealed class Shelves(SiteDbContext database, IStringLocalizer<Content.Texts> situations)
{
    private List<Topic>? _topics;

    /// <summary>In the order of the service catalogue.</summary>
    public static readonly IReadOnlyList<Shelf> Situations =
    [
        Situation("schoolBroken", "opinnot-keskeytyivat", "studierna-avbrots"),
        Situation("outOfWork", "ilman-tyota", "utan-jobb"),
        Situation("familyLeave", "perhevapaalta-toihin", "fran-familjeledighet-till-jobb"),
        Situation("healthLimits", "terveys-rajoittaa", "halsan-begransar"),
        Situation("newlyArrived", "muutin-suomeen", "flyttat-till-finland"),
        Situation("summerJob", "kesatyo", "sommarjobb"),
        Situation("hiring", "palkkaan-tyontekijan", "vill-anstalla"),
    ];

    public static Shelf? FindSituation(string slug) => Situations.FirstOrDefault(shelf => shelf.IsAt($"{Routes.AnswerSituations.For(SiteLanguage.Current)}/{slug}"));

    /// <summary>In the order of the ask form; what is retired keeps its answers, and its shelf.</summary>
    public async Task<IReadOnlyList<Shelf>> Topics() => [.. (await AllTopics()).Select(Of)];

    public async Task<Shelf> OfTopic(string key) => Of((await AllTopics()).Single(topic => topic.Key == key));

    /// <param name="name">The topic's key, or what its name was or is in either language, as an address has it.</param>
    public async Task<Shelf?> FindTopic(string name) =>
        (await Topics()).FirstOrDefault(shelf => shelf.IsAt($"{Routes.AnswerTopics.For(SiteLanguage.Current)}/{name}"))
        ?? (await Topics()).FirstOrDefault(shelf => NamesOf(shelf.Topic!).Any(known => known == name));

    public string NameOf(Shelf shelf, SiteLanguage language) =>
        shelf.Topic?.NameIn(language) ?? language.Speak(() => situations[$"LifeSituation.{shelf.Situation}"].Value);

    private static Shelf Situation(string key, string finnish, string swedish) => Shelf.Of(key, Routes.AnswerSituations.Below(finnish, swedish));

    private Shelf Of(Topic topic) => Shelf.Of(topic, Routes.AnswerTopics.Below(Slug(topic, SiteLanguage.Finnish), Slug(topic, SiteLanguage.Swedish)));

    /// <summary>Of two names that make one address, the later takes its key.</summary>
    private string Slug(Topic topic, SiteLanguage language)
    {
        var slug = UrlSegment.Of(topic.NameIn(language));
        var isOwn = slug.Length > 0 && _topics!.First(other => UrlSegment.Of(other.NameIn(language)) == slug) == topic;
        return Uri.EscapeDataString(isOwn ? slug : topic.Key);
    }

    private static IEnumerable<string> NamesOf(Topic topic) =>
        [topic.Key, .. topic.FormerNames.Append(topic.FinnishName).Append(topic.SwedishName).Select(UrlSegment.Of)];

    private async Task<List<Topic>> AllTopics() => _topics ??= await database.Topics.AsNoTracking().OrderBy(topic => topic.SortOrder).ToListAsync();
}
