using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>What of the threads is public, by whose leave, and how to end it.</summary>
public sealed class PublishingViewComponent(SiteDbContext database) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(OwnQuestionPage own)
    {
        var numbers = own.Conversation!.Threads.Select(thread => thread.Question.Number).ToList();
        var published = await database.PublishedAnswers.AsNoTracking().InForce().Where(answer => answer.QuestionNumber != null && numbers.Contains(answer.QuestionNumber.Value)).ToListAsync();
        return View("/Features/AdviceDesk/OwnQuestion/_Publishing.cshtml", (own, published));
    }
}
