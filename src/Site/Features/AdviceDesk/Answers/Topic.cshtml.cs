using EmploymentNet.Core;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>What was asked and answered about a topic, and where it leads.</summary>
public sealed class TopicModel(
    AnswerLists lists, Shelves shelves, MatchingServices services, AnswerListHead head, ContentSnapshot content, IStringLocalizer<Texts> texts) : PageModel
{
    public ShelfPage Shelf { get; private set; } = null!;

    /// <summary>An address made of a name that the topic had before, or has in the other language, leads to today's.</summary>
    public async Task<IActionResult> OnGet(string slug)
    {
        if (await shelves.FindTopic(slug) is not { } shelf)
            return NotFound();
        if (!shelf.IsAt(Request.Path))
            return RedirectPermanent(shelf.Address);
        var (topic, name) = (shelf.Topic!, shelves.NameOf(shelf, SiteLanguage.Current));
        var about = content.All<TopicPage>(SiteLanguage.Current.Culture).FirstOrDefault(page => page.TopicKey == topic.Key);
        var intro = about?.Summary is { Length: > 0 } summary ? summary : texts["Topic.Intro", name].Value;
        Shelf = new(name, intro, await lists.Of(shelf, Request))
        {
            About = about,
            AskTopic = topic.RetiredUtc is null ? topic.Key : null,
            Services = await services.For(topic, about),
            AllServices = services.List(),
        };
        head.Describe(Shelf.List, name, texts["Topic.Description", name]);
        return Page();
    }
}
