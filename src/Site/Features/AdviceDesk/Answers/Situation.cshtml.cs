using EmploymentNet.Core;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>What was asked and answered in a life situation, and where it leads.</summary>
public sealed class SituationModel(
    AnswerLists lists, Shelves shelves, MatchingServices services, AnswerListHead head, SiteDbContext database, IStringLocalizer<Texts> texts) : PageModel
{
    public ShelfPage Shelf { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string slug)
    {
        if (Shelves.FindSituation(slug) is not { Situation: { } situation } shelf)
            return NotFound();
        var name = shelves.NameOf(shelf, SiteLanguage.Current);
        Shelf = new(name, texts[$"Situation.Intro.{situation}"], await lists.Of(shelf, Request))
        {
            AskTopic = await UsualTopic(shelf),
            Services = services.For(situation),
            AllServices = services.List(situation),
        };
        head.Describe(Shelf.List, name, texts["Situation.Description", name]);
        return Page();
    }

    /// <summary>What most answers in the situation are about; before there are any, what the desk offers as a beginning in it.</summary>
    private async Task<string?> UsualTopic(Shelf shelf)
    {
        var answered = shelf.In(database.PublishedAnswers.InForce()).Select(answer => answer.Topic);
        var offered = database.AskStarters.Where(starter => starter.LifeSituation == shelf.Situation && starter.RetiredUtc == null).Select(starter => starter.Topic);
        return await MostUsual(answered) ?? await MostUsual(offered);
    }

    private Task<string?> MostUsual(IQueryable<string> topics) =>
        topics.Where(key => database.Topics.Any(topic => topic.Key == key && topic.RetiredUtc == null))
            .GroupBy(key => key).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefaultAsync();
}
