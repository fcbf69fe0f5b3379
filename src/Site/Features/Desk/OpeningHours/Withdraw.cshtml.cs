using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>A counsellor takes back what nobody has decided yet.</summary>
public sealed class WithdrawModel(HoursProposals proposals) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.DutyCalendar);

    public async Task<IActionResult> OnPost(int id)
    {
        if (await proposals.Find(id) is not { } proposal || proposal.ProposedBy != User.StaffId())
            return NotFound();
        return Redirect(DeskMessage.With(Routes.DutyCalendar, await proposals.Withdraw(proposal, User.StaffId()) ? DeskMessage.ProposalWithdrawn : DeskMessage.ProposalDecided));
    }
}
