using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>What of a thread is public, by whose leave, and how to end it.</summary>
public sealed class PublishingViewComponent(SiteDbContext database) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(OwnQuestionPage own)
    {
        var number = own.Thread!.Question.Number;
        var published = await database.PublishedAnswers.AsNoTracking().InForce().Where(answer => answer.QuestionNumber == number).ToListAsync();
        return View("/Features/AdviceDesk/OwnQuestion/_Publishing.cshtml", (own, published));
    }
}
