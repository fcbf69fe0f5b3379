using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>A form of hours. What a lead sends is set; what a counsellor sends is proposed, with a reason.</summary>
public abstract class HoursPage(HoursProposals proposals, IStringLocalizer<Texts> words) : PageModel
{
    private DeskText? _why;

    /// <summary>What a counsellor says to the lead who decides.</summary>
    [BindProperty]
    public string? Why { get; set; }

    /// <summary>An identity code was in <see cref="Why"/>, and the form shows it without.</summary>
    public bool IsMasked => _why?.Masked > 0;

    protected IStringLocalizer<Texts> Words => words;

    protected DeskText Enter(string? typed) => proposals.Enter(typed);

    /// <param name="isSent">Who only looks may give the reason later.</param>
    protected void ReadWhy(bool isSent)
    {
        _why = Enter(Why);
        Why = _why.Value;
        if (isSent && !User.IsLead() && HoursProposal.ProblemOf(_why) is { } problem)
            ModelState.AddModelError(nameof(Why), words[$"Problem.{problem}", HoursProposal.ReasonLength]);
    }

    protected async Task<RedirectResult> Propose(SpecialDays days)
    {
        await proposals.Make(days, _why!, User.StaffId());
        return Proposed();
    }

    protected async Task<RedirectResult> Propose(DutyWeek week)
    {
        await proposals.Make(week, _why!, User.StaffId());
        return Proposed();
    }

    private RedirectResult Proposed() => Redirect(DeskMessage.With(Routes.DutyCalendar, DeskMessage.Masking(DeskMessage.HoursProposed, _why!)));
}
