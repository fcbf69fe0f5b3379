using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Queue;

/// <summary>On to the question that comes next: the one waiting longest that nobody has and that is open to this worker.</summary>
public sealed class NextModel(SiteDbContext database, TopicAccesses accesses, TimeProvider clock) : PageModel
{
    /// <param name="after">The question one comes from.</param>
    public async Task<RedirectResult> OnGet([FromQuery(Name = "jalkeen")] int after)
    {
        var access = await accesses.Of(User);
        var next = await QueueFilter.Of(null).Apply(database, access, clock.GetUtcNow().UtcDateTime)
            .Where(question => question.Number != after && !question.Claims.Any(claim => claim.ReleasedUtc == null)
                && !question.Recusals.Any(recusal => recusal.Staff == access.Staff))
            .Select(question => (int?)question.Number).FirstOrDefaultAsync();
        return Redirect(next is { } number ? Routes.Question(number) : DeskMessage.With(Routes.Queue, DeskMessage.NothingNext));
    }
}
