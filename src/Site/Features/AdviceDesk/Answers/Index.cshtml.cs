using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

public sealed class IndexModel(SiteDbContext database, PageHead head, IStringLocalizer<Texts> texts) : PageModel
{
    public const int PageSize = 20;

    /// <summary>A list this long or longer in the reader's language needs no company from the other.</summary>
    private const int Plenty = 10;

    public IReadOnlyList<Topic> Topics { get; private set; } = [];

    public Topic? Topic { get; private set; }

    public IReadOnlyList<PublishedAnswer> Answers { get; private set; } = [];

    public IReadOnlyList<PublishedAnswer> InOtherLanguage { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public async Task OnGet()
    {
        Topics = await database.Topics.AsNoTracking().OrderBy(topic => topic.SortOrder).ToListAsync();
        Topic = Topics.FirstOrDefault(topic => topic.Key == AnswerListing.TopicIn(Request.Query));
        var answers = Newest(SiteLanguage.Current);
        var count = await answers.CountAsync();
        Pages = PageLinks.For(AnswerListing.PageIn(Request.Query), count, PageSize, page => AnswerListing.Address(Topic?.Key, page));
        Answers = await answers.Skip((Pages.Number - 1) * PageSize).Take(PageSize).ToListAsync();
        if (count < Plenty)
            InOtherLanguage = await Newest(SiteLanguage.Current.Other).Take(Plenty).ToListAsync();
        head.At(Routes.Answers, texts["List.Title"]).Description = texts["List.Description"];
    }

    public string TopicOf(PublishedAnswer answer) => Topics.First(topic => topic.Key == answer.Topic).NameIn(SiteLanguage.Current);

    private IQueryable<PublishedAnswer> Newest(SiteLanguage language) =>
        database.PublishedAnswers.AsNoTracking().NewestIn(language).About(Topic);
}
