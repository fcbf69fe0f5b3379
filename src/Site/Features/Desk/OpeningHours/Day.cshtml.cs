using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.AdviceDesk.OpeningHours;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>A date, or dates in a row, on which the desk is closed or has other hours. Set once more for the same scope, it is changed. A counsellor only proposes.</summary>
public sealed class DayModel(
    HoursEditing editing, HoursProposals proposals, Scopes scopes, PublishedHours published, HoursOverview overview, TimeProvider clock, IStringLocalizer<Texts> words)
    : HoursPage(proposals, words)
{
    [BindProperty]
    public DayForm Form { get; set; } = new();

    public Scopes Scopes => scopes;

    public IReadOnlyList<NamedHours>? Preview { get; private set; }

    public Task OnGet() => scopes.Load();

    /// <param name="preview">Pressed to look first.</param>
    public async Task<IActionResult> OnPost([FromForm(Name = Routes.PreviewParameter)] bool preview)
    {
        await scopes.Load();
        if (scopes.Find(Form.Language, Form.Topic) is not { } scope)
            return NotFound();
        if (!IsSound(isSent: !preview))
            return Page();
        var special = Form.Make(scope);
        if (preview)
        {
            Preview = await overview.List(published.Current.Hours.With(special), first: special.First);
            return Page();
        }
        if (!User.IsLead())
            return await Propose(special);
        return Redirect(DeskMessage.With(Routes.DutyCalendar, await editing.Set(special, User.StaffId()) ? DeskMessage.Saved : DeskMessage.HoursNotChanged));
    }

    private bool IsSound(bool isSent)
    {
        ModelState.Clear();
        foreach (var field in Form.Mask(Enter))
            ModelState.AddModelError($"{nameof(Form)}.{field}", Words["Hetu"]);
        foreach (var (field, problem) in Form.Problems(HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime)))
            ModelState.AddModelError($"{nameof(Form)}.{field}", Words[problem, problem == $"Problem.{DayProblem.TooMany}" ? SpecialDays.Most : DayReason.Length]);
        ReadWhy(isSent);
        return ModelState.IsValid;
    }
}
