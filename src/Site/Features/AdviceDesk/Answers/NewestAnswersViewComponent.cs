using EmploymentNet.Core;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>What is asked right now: the three newest answers in the language of the page; nothing where there are none.</summary>
public sealed class NewestAnswersViewComponent(SiteDbContext database) : ViewComponent
{
    private const int Shown = 3;

    public async Task<IViewComponentResult> InvokeAsync() => View(
        "/Features/AdviceDesk/Answers/_NewestAnswers.cshtml",
        await database.PublishedAnswers.AsNoTracking().NewestIn(SiteLanguage.Current).Take(Shown).ToListAsync());
}
