using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>What is asked right now: the three newest answers in the language of the page; nothing where there are none.</summary>
public sealed class NewestAnswersViewComponent(SiteDbContext database, TimeProvider clock) : ViewComponent
{
    private const int Shown = 3;

    public async Task<IViewComponentResult> InvokeAsync()
    {
        var today = HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var newest = await database.PublishedAnswers.AsNoTracking().Suggested(today).In(SiteLanguage.Current).Newest().Take(Shown)
            .Join(database.Topics, answer => answer.Topic, topic => topic.Key, (answer, topic) => new { answer, topic })
            .ToListAsync();
        return View("/Features/AdviceDesk/Answers/_NewestAnswers.cshtml", newest.ConvertAll(row => new NewestAnswer(row.answer, row.topic.NameIn(SiteLanguage.Current))));
    }
}

public sealed record NewestAnswer(PublishedAnswer Answer, string Topic);
