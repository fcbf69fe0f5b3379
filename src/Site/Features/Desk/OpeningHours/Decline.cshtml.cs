using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>The hours stay as they are, and the proposer reads why.</summary>
public sealed class DeclineModel(HoursProposals proposals, HoursText text, IStringLocalizer<Texts> words) : PageModel
{
    [BindProperty(Name = "reason")]
    public string? Reason { get; set; }

    public ShownProposal Shown { get; private set; } = null!;

    /// <summary>An identity code was in <see cref="Reason"/>, and the form shows it without.</summary>
    public bool IsMasked { get; private set; }

    public async Task<IActionResult> OnGet(int id) => await Load(id) ? Page() : Redirect(DeskMessage.With(Routes.DutyCalendar, DeskMessage.ProposalDecided));

    public async Task<IActionResult> OnPost(int id)
    {
        ModelState.Clear();
        if (!await Load(id))
            return Redirect(DeskMessage.With(Routes.DutyCalendar, DeskMessage.ProposalDecided));
        var reason = proposals.Enter(Reason);
        (Reason, IsMasked) = (reason.Value, reason.Masked > 0);
        if (HoursProposal.ProblemOf(reason) is { } problem)
        {
            ModelState.AddModelError("reason", words[$"Decline.{problem}", HoursProposal.ReasonLength]);
            return Page();
        }
        return Redirect(DeskMessage.With(Routes.DutyCalendar, await proposals.Decline(Shown.Proposal, reason, User.StaffId()) ? DeskMessage.Masking(DeskMessage.ProposalDeclined, reason) : DeskMessage.ProposalDecided));
    }

    /// <returns>False where there is nothing to decide.</returns>
    private async Task<bool> Load(int id)
    {
        await text.Load();
        if (await proposals.Find(id) is not { Outcome: null } open)
            return false;
        Shown = await proposals.Show(open);
        return true;
    }
}
