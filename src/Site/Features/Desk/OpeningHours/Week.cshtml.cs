using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.AdviceDesk.OpeningHours;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>The ordinary week of a scope: as it is, as it would look to readers, and changed. A counsellor only proposes.</summary>
public sealed class WeekModel(
    HoursEditing editing, HoursProposals proposals, Scopes scopes, PublishedHours published, HoursOverview overview, IStringLocalizer<Texts> words)
    : HoursPage(proposals, words)
{
    [BindProperty]
    public WeekForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = Routes.LanguageParameter)]
    public string? Language { get; set; }

    [BindProperty(SupportsGet = true, Name = Routes.TopicParameter)]
    public string? Topic { get; set; }

    public DutyScope Scope { get; private set; } = DutyScope.Everybody;

    public string Name => scopes.NameOf(Scope);

    /// <summary>Null where the hours of a wider scope hold so far.</summary>
    public WeekPlan? Plan { get; private set; }

    public IReadOnlyList<NamedHours>? Preview { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        if (!await Find())
            return NotFound();
        // What is not set yet begins as what holds until then.
        Form = WeekForm.From((Plan?.Week ?? published.Current.Hours.WeekOf(Scope))?.Turns ?? []);
        return Page();
    }

    /// <param name="preview">Pressed to look first.</param>
    public async Task<IActionResult> OnPost([FromForm(Name = Routes.PreviewParameter)] bool preview)
    {
        if (!await Find())
            return NotFound();
        if (!IsSound(isSent: !preview))
            return Page();
        var week = new DutyWeek(Scope, Form.Turns);
        if (preview)
        {
            Preview = await overview.List(published.Current.Hours.With(week));
            return Page();
        }
        if (!User.IsLead())
            return await Propose(week);
        return Redirect(DeskMessage.With(Routes.DutyCalendar, await editing.Set(week, User.StaffId()) ? DeskMessage.Saved : DeskMessage.HoursNotChanged));
    }

    private async Task<bool> Find()
    {
        await scopes.Load();
        if (scopes.Find(Language, Topic) is not { } scope)
            return false;
        (Scope, Plan) = (scope, await editing.Current(scope));
        return true;
    }

    private bool IsSound(bool isSent)
    {
        ModelState.Clear();
        foreach (var (field, problem) in Form.Problems())
            ModelState.AddModelError($"{nameof(Form)}.{field}", Words[problem]);
        ReadWhy(isSent);
        return ModelState.IsValid;
    }
}
