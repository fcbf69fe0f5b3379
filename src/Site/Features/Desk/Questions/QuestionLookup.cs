using System.Globalization;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Gives every page of this folder its question, or answers 404 where there is none that this worker may see; no page checks an id itself. Whoever knows the asker gets none of it.</summary>
public sealed class QuestionLookup(DeskThreads threads, TopicAccesses accesses) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var number = Convert.ToInt32(context.RouteData.Values["number"], CultureInfo.InvariantCulture);
        var access = await accesses.Of(context.HttpContext.User);
        if (await threads.Find(number) is not { } thread || !access.Sees(thread.Question))
        {
            context.Result = new NotFoundResult();
            return;
        }
        var page = (QuestionPage)context.HandlerInstance;
        (page.Question, page.Key, page.Access) = (thread.Question, thread.Key, access);
        if (!page.IsOpenToRecused && thread.Question.IsClosedTo(context.HttpContext.User.StaffId()))
        {
            context.Result = new RedirectResult(Routes.QuestionAcquaintance(number));
            return;
        }
        var done = await next();
        // Erased while the page worked on it.
        if (done.Exception is DbUpdateException && await threads.Find(number) is null)
            (done.ExceptionHandled, done.Result) = (true, new NotFoundResult());
    }
}
