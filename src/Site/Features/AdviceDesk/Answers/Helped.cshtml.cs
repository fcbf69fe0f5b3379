using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk.Archive;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers.Figures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>A reader says that an answer helped. Everybody is thanked; what counts, the limits say.</summary>
public sealed class HelpedModel(SiteDbContext database, AnswerCounts counts, HelpLimits limits, TimeProvider clock) : PageModel
{
    public RedirectResult OnGet(string slug) => Redirect(Routes.Answer(SiteLanguage.Current, slug));

    public async Task<IActionResult> OnPost(string slug)
    {
        var ids = database.PublishedAnswers.InForce().In(SiteLanguage.Current).Where(found => found.Slug == slug).Select(found => (int?)found.Id);
        if (await ids.SingleOrDefaultAsync() is not { } answer)
            return NotFound();
        if (limits.Counts(HttpContext.Connection.RemoteIpAddress, answer))
            await counts.AddHelp(answer, HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime));
        return Redirect(AnswerQueries.Thanked(Routes.Answer(SiteLanguage.Current, slug)));
    }
}
