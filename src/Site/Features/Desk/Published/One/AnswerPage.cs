using System.Globalization;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Published.One;

/// <summary>A page below one published answer, which <see cref="AnswerLookup"/> has found before any handler runs.</summary>
public abstract class AnswerPage : PageModel
{
    public PublishedAnswer Answer { get; internal set; } = null!;

    /// <summary>Which topics are the worker's.</summary>
    public TopicAccess Access { get; internal set; } = null!;

    /// <summary>Whether the worker may say what of it is right; taking it back is open to everyone who answers.</summary>
    public bool MayMend { get; internal set; }

    public SiteLanguage Language => SiteLanguage.Find(Answer.Language)!;

    /// <summary>For the smaller acts, each of which has an address of its own and is shown there again where something in it has to be mended.</summary>
    public ActForm Act { get; } = new();

    protected Guid Staff => User.StaffId();

    /// <summary>With what was typed still there.</summary>
    protected PageResult Refused(string field, string problem)
    {
        ModelState.Clear();
        ModelState.AddModelError(field, problem);
        return Page();
    }

    protected RedirectResult Back(string message) => Redirect(DeskMessage.With(Routes.Publication(Answer.Id), message));
}

/// <summary>
/// Gives every page of this folder its answer, or answers 404 where there is none in force that this worker sees: for its topic, or for the
/// question that it came from.
/// </summary>
public sealed class AnswerLookup(SiteDbContext database, TopicAccesses accesses) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = Convert.ToInt32(context.RouteData.Values["id"], CultureInfo.InvariantCulture);
        var user = context.HttpContext.User;
        var answer = await database.PublishedAnswers.SingleOrDefaultAsync(one => one.Id == id && one.Withdrawal == null);
        var access = await accesses.Of(user);
        if (answer is null || !(access.Sees(answer.Topic) || (answer.QuestionNumber is { } question && await accesses.Opens(user.StaffId(), question))))
        {
            context.Result = new NotFoundResult();
            return;
        }
        var needsReader = await database.Topics.AnyAsync(topic => topic.Key == answer.Topic && topic.ReviewedSinceUtc != null);
        var page = (AnswerPage)context.HandlerInstance;
        (page.Answer, page.Access, page.MayMend) = (answer, access, answer.MayBeMendedBy(user.StaffId(), user.IsLead(), needsReader));
        await next();
    }
}
