using System.Globalization;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Groups.One;

/// <summary>A page below one group, which <see cref="GroupLookup"/> has found before any handler runs.</summary>
public abstract class GroupPage : PageModel
{
    public ExpertGroup Group { get; internal set; } = null!;
}

/// <summary>Gives every page of this folder its group, or answers 404: leads see all, others those they are members of.</summary>
public sealed class GroupLookup(SiteDbContext database) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = Convert.ToInt32(context.RouteData.Values["id"], CultureInfo.InvariantCulture);
        var user = context.HttpContext.User;
        var group = await database.ExpertGroups.Include(group => group.Memberships).Include(group => group.Rota).AsSplitQuery()
            .SingleOrDefaultAsync(group => group.Id == id && group.RetiredUtc == null);
        if (group is null || !(user.IsLead() || group.Has(user.StaffId())))
        {
            context.Result = new NotFoundResult();
            return;
        }
        ((GroupPage)context.HandlerInstance).Group = group;
        await next();
    }
}
