using EmploymentNet.Core;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>Every answer, and the shelves they stand on.</summary>
public sealed class IndexModel(
    AnswerLists lists, Shelves shelves, AnswerListHead head, SiteDbContext database, IStringLocalizer<Texts> texts) : PageModel
{
    public AnswerList List { get; private set; } = null!;

    public IReadOnlyList<CountedShelf> Topics { get; private set; } = [];

    public IReadOnlyList<CountedShelf> Situations { get; private set; } = [];

    /// <summary>A topic after the question mark is an address of before, and leads to its own.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (AnswerQueries.Topic.In(Request) is { } former && await shelves.FindTopic(former) is { } topic)
            return RedirectPermanent(topic.Address);
        List = await lists.Of(Shelf.All, Request);
        await CountShelves();
        head.Describe(List, texts["List.Title"], texts["List.Description"]);
        return Page();
    }

    /// <summary>A retired topic has a place here as long as it has answers.</summary>
    private async Task CountShelves()
    {
        var here = database.PublishedAnswers.AsNoTracking().InForce().In(SiteLanguage.Current);
        var byTopic = await here.GroupBy(answer => answer.Topic)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count);
        var bySituation = await here.Where(answer => answer.LifeSituation != null).GroupBy(answer => answer.LifeSituation!)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count);
        var topics = (await shelves.Topics()).Select(shelf => Counted(shelf, byTopic.GetValueOrDefault(shelf.Topic!.Key)));
        Topics = [.. topics.Where(counted => counted.Count > 0 || counted.Shelf.Topic!.RetiredUtc is null)];
        Situations = [.. Shelves.Situations.Select(shelf => Counted(shelf, bySituation.GetValueOrDefault(shelf.Situation!)))];
    }

    private CountedShelf Counted(Shelf shelf, int count) => new(shelf, shelves.NameOf(shelf, SiteLanguage.Current), count);
}

/// <param name="Count">Answers in the reader's language.</param>
public sealed record CountedShelf(Shelf Shelf, string Name, int Count);
