using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Accounts.People;

/// <summary>Everybody whose account the one who looks may see.</summary>
public sealed class IndexModel(Colleagues colleagues, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Colleague> People { get; private set; } = [];

    public async Task OnGet() => People = await colleagues.SeenBy(User);

    public StaffState StateOf(Colleague colleague) => colleague.Member.StateAt(clock.GetUtcNow().UtcDateTime);
}
