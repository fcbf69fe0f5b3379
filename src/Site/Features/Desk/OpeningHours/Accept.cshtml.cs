using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>What was proposed holds, as if the lead had entered it.</summary>
public sealed class AcceptModel(HoursProposals proposals) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.DutyCalendar);

    public async Task<IActionResult> OnPost(int id)
    {
        if (await proposals.Find(id) is not { } proposal)
            return NotFound();
        return Redirect(DeskMessage.With(Routes.DutyCalendar, await proposals.Accept(proposal, User.StaffId()) switch
        {
            null => DeskMessage.HoursAccepted,
            AcceptFault.Decided => DeskMessage.ProposalDecided,
            AcceptFault.Overtaken => DeskMessage.HoursOvertaken,
            _ => DeskMessage.HoursNotAccepted,
        }));
    }
}
