using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Queue;

/// <summary>On to the question that comes next: the one waiting longest that nobody has and that is open to this worker.</summary>
public sealed class NextModel(SiteDbContext database, TimeProvider clock) : PageModel
{
    /// <param name="after">The question one comes from.</param>
    public async Task<RedirectResult> OnGet([FromQuery(Name = "jalkeen")] int after)
    {
        var staff = User.StaffId();
        var next = await QueueFilter.Of(null).Apply(database, staff, clock.GetUtcNow().UtcDateTime)
            .Where(question => question.Number != after && !question.Claims.Any(claim => claim.ReleasedUtc == null)
                && !question.Recusals.Any(recusal => recusal.Staff == staff))
            .Select(question => (int?)question.Number).FirstOrDefaultAsync();
        return Redirect(next is { } number ? Routes.Question(number) : DeskMessage.With(Routes.Queue, DeskMessage.NothingNext));
    }
}
