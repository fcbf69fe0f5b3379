using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Archive;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>Lists answers in the order that the reader chose, those in the page's language first.</summary>
public sealed class AnswerLists(SiteDbContext database, TimeProvider clock)
{
    public const int PageSize = 20;

    /// <summary>A list this long or longer in the reader's language needs no company from the other.</summary>
    private const int Plenty = 10;

    public async Task<AnswerList> Of(Shelf shelf, HttpRequest request)
    {
        var order = AnswerQueries.OrderIn(request);
        var answers = In(SiteLanguage.Current, shelf);
        var total = await answers.CountAsync();
        var pages = PageLinks.For(AnswerQueries.PageIn(request), total, PageSize, page => AnswerQueries.InOrder(shelf.Address, order, page));
        var ordered = order == AnswerOrder.MostHelpful ? await MostHelpful(answers) : answers.Newest();
        return new(
            shelf, total, order, pages,
            await Read(ordered.Skip((pages.Number - 1) * PageSize).Take(PageSize)),
            total < Plenty ? await Read(In(SiteLanguage.Current.Other, shelf).Newest().Take(Plenty)) : []);
    }

    private async Task<List<ListedAnswer>> Read(IQueryable<PublishedAnswer> answers)
    {
        var rows = await answers.Select(answer => new
        {
            Answer = answer,
            Topic = database.Topics.Single(topic => topic.Key == answer.Topic),
            Helped = database.AnswerFigures.Where(figures => figures.Answer == answer.Id && figures.Helped >= AnswerFigures.FewestShown)
                .Select(figures => (int?)figures.Helped).FirstOrDefault(),
        }).ToListAsync();
        var today = HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime);
        return rows.ConvertAll(row => new ListedAnswer(row.Answer, row.Topic.NameIn(SiteLanguage.Current), row.Answer.DoubtOn(today) is not null, row.Helped));
    }

    private IQueryable<PublishedAnswer> In(SiteLanguage language, Shelf shelf) => shelf.In(database.PublishedAnswers.AsNoTracking().InForce().In(language));

    private async Task<IOrderedQueryable<PublishedAnswer>> MostHelpful(IQueryable<PublishedAnswer> answers)
    {
        var usual = Helpfulness.Usual(
            await database.AnswerFigures.SumAsync(figures => (long)figures.Helped), await database.AnswerFigures.SumAsync(figures => (long)figures.Reads));
        var share = Helpfulness.Share(usual);
        return answers
            .OrderByDescending(answer =>
                database.AnswerFigures.Where(figures => figures.Answer == answer.Id).Select(share).Select(one => (double?)one).FirstOrDefault() ?? usual)
            .ThenByDescending(answer => answer.PublishedUtc).ThenByDescending(answer => answer.Id);
    }
}
