using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Accounts.Person;

/// <summary>A page below one person, who is looked up before it; see <see cref="PersonLookup"/>.</summary>
public abstract class PersonPage : PageModel
{
    public Colleague Person { get; set; } = null!;

    public StaffMember Member => Person.Member;

    /// <summary>Nobody gives themselves a role, a link or leave.</summary>
    public bool IsSelf => Member.Id == User.StaffId();
}

/// <summary>Gives every page of this folder its person, or answers 404; no page checks an id itself.</summary>
public sealed class PersonLookup(Colleagues colleagues) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = Guid.Parse((string)context.RouteData.Values["id"]!);
        if (await colleagues.Find(id, context.HttpContext.User) is not { } person)
        {
            context.Result = new NotFoundResult();
            return;
        }
        ((PersonPage)context.HandlerInstance).Person = person;
        await next();
    }
}
