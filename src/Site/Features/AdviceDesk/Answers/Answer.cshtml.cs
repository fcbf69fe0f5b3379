using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Archive;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>One published answer. A withdrawn one stays known as gone.</summary>
public sealed class AnswerModel(
    SiteDbContext database, ContentSnapshot content, Shelves shelves, NearAnswers near, PageHead head, AnswerData data, BreadcrumbData breadcrumbs,
    IStringLocalizer<Texts> texts) : PageModel
{
    public PublishedAnswer Answer { get; private set; } = null!;

    public Shelf Shelf { get; private set; } = null!;

    public Topic Topic => Shelf.Topic!;

    /// <summary>Key of the topic that a question asked from here begins with.</summary>
    public string? AskTopic => Topic.RetiredUtc is null ? Topic.Key : null;

    /// <summary>How many it helped; null where those are too few to say.</summary>
    public int? Helped { get; private set; }

    /// <summary>The reader has just said that it did.</summary>
    public bool IsThanks { get; private set; }

    public Nearby Near { get; private set; } = new([], []);

    /// <summary>In the reader's language where the content has it, else in the other.</summary>
    public IReadOnlyList<ContentPage> Links { get; private set; } = [];

    public async Task<IActionResult> OnGet(string slug)
    {
        if (await database.PublishedAnswers.AsNoTracking().SingleOrDefaultAsync(found => found.Language == SiteLanguage.Current.Code && found.Slug == slug) is not { } answer)
            return NotFound();
        if (answer.Withdrawal is not null)
            return StatusCode(StatusCodes.Status410Gone);
        Answer = answer;
        Shelf = await shelves.OfTopic(answer.Topic);
        Helped = await database.AnswerFigures.Where(figures => figures.Answer == answer.Id && figures.Helped >= AnswerFigures.FewestShown)
            .Select(figures => (int?)figures.Helped).SingleOrDefaultAsync();
        IsThanks = AnswerQueries.IsThanks(Request);
        Near = await near.Of(answer);
        Links = [.. answer.Links.Select(Find).OfType<ContentPage>()];
        await Describe();
        return Page();
    }

    private ContentPage? Find(Guid id) =>
        content.Find<ContentPage>(id, SiteLanguage.Current.Culture) ?? content.Find<ContentPage>(id, SiteLanguage.Current.Other.Culture);

    private async Task Describe()
    {
        head.Title = Answer.Title;
        head.Kind = "article";
        head.Description = texts["Answer.Description", Topic.NameIn(SiteLanguage.Current)];
        head.Trail = [new Crumb(texts["List.Title"], Routes.Answers.For(SiteLanguage.Current)), new Crumb(Topic.NameIn(SiteLanguage.Current), Shelf.Address)];
        head.Addresses = await InEachLanguage();
        head.NearestInOtherLanguage = Shelf.Path.For(SiteLanguage.Current.Other);
        head.StructuredData.Add(data.Of(Answer, head.Trail[^1], Helped));
        head.Feeds.Add(new Feed(texts["Feed.Title", texts["Shelf.Title", Topic.NameIn(SiteLanguage.Current)]], Shelf.Feed.For(SiteLanguage.Current)));
        head.StructuredData.Add(breadcrumbs.Of([.. head.Trail, new Crumb(Answer.Title, Routes.Answer(SiteLanguage.Current, Answer.Slug))]));
    }

    private async Task<Dictionary<SiteLanguage, string>> InEachLanguage()
    {
        var versions = await database.PublishedAnswers.AsNoTracking().InForce().Where(answer => answer.ThreadId == Answer.ThreadId).ToListAsync();
        return versions.ToDictionary(answer => SiteLanguage.Find(answer.Language)!, answer => Routes.Answer(SiteLanguage.Find(answer.Language)!, answer.Slug));
    }
}
