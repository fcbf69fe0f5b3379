using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Archive;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>One published answer. A withdrawn one stays known as gone.</summary>
public sealed class AnswerModel(
    SiteDbContext database, ContentSnapshot content, Shelves shelves, Successions successions, NearAnswers near, PageHead head, AnswerData data, BreadcrumbData breadcrumbs,
    TimeProvider clock, IStringLocalizer<Texts> texts) : PageModel
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

    /// <summary>Why a reader should not rely on it.</summary>
    public AnswerDoubt? Doubt => Answer.DoubtOn(HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime));

    /// <summary>What holds in its place today; null where nothing of that can be read any more.</summary>
    public PublishedAnswer? SupersededBy { get; private set; }

    /// <summary>Where to look in place of a withdrawn one.</summary>
    public (string? Name, string? Path) Elsewhere { get; private set; }

    public async Task<IActionResult> OnGet(string slug)
    {
        if (await database.PublishedAnswers.AsNoTracking().SingleOrDefaultAsync(found => found.Language == SiteLanguage.Current.Code && found.Slug == slug) is not { } answer)
            return AnswerSlugs.IsAboveShelves(slug, SiteLanguage.Current) ? RedirectPermanent(Routes.Answers.For(SiteLanguage.Current)) : await AtFormerAddress(slug);
        Answer = answer;
        Shelf = await shelves.OfTopic(answer.Topic);
        if (answer.Withdrawal is { } withdrawal)
            return await Gone(withdrawal);
        SupersededBy = (await successions.Of(answer)).Last;
        Helped = await database.AnswerFigures.Where(figures => figures.Answer == answer.Id && figures.Helped >= AnswerFigures.FewestShown)
            .Select(figures => (int?)figures.Helped).SingleOrDefaultAsync();
        IsThanks = AnswerQueries.IsThanks(Request);
        Near = await near.Of(answer);
        Links = [.. answer.Links.Select(Find).OfType<ContentPage>()];
        await Describe();
        return Page();
    }

    /// <summary>A withdrawn answer's old addresses say that it is gone as its last one does.</summary>
    private async Task<IActionResult> AtFormerAddress(string slug)
    {
        var language = SiteLanguage.Current;
        var today = await database.FormerSlugs.Where(former => former.Language == language.Code && former.Slug == slug)
            .Join(database.PublishedAnswers, former => former.Answer, answer => answer.Id, (_, answer) => answer.Slug).SingleOrDefaultAsync();
        return today is null ? NotFound() : RedirectPermanent(Routes.Answer(language, today));
    }

    private async Task<IActionResult> Gone(Withdrawal withdrawal)
    {
        Elsewhere = (await successions.Of(Answer)).Last is { } other
            ? (other.Title, Routes.Answer(SiteLanguage.Find(other.Language)!, other.Slug))
            : withdrawal.Content is { } id && Find(id) is { } page ? (page.Name, page.Path) : (null, null);
        head.Title = texts["Gone.Title"];
        head.NearestInOtherLanguage = Shelf.Path.For(SiteLanguage.Current.Other);
        Response.StatusCode = StatusCodes.Status410Gone;
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
