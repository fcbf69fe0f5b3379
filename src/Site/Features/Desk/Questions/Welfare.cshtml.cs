using EmploymentNet.Core.AdviceDesk.ChildWelfare;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>
/// Leads a worker through the duty to notify child welfare (Child Welfare Act 417/2007, section 25), a step at a time, and records who did what
/// and when. What is recorded is chosen, never typed: nothing of the text and nothing of a child gets into the record.
/// </summary>
public sealed class WelfareModel(SiteDbContext database, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> texts) : QuestionPage
{
    private Dictionary<Guid, string> _names = [];

    public WelfareChecklist Checklist => Question.Welfare;

    /// <summary>The step that was sent without a choice, or without one of its own.</summary>
    public WelfareStep? Unchosen { get; private set; }

    public string NameOf(Guid staff) => _names.GetValueOrDefault(staff) ?? "";

    /// <summary>Where the next step is, or the last one.</summary>
    public static string AnchorOf(WelfareStep step) => $"step-{step.ToString().ToLowerInvariant()}";

    public Task OnGet() => Show();

    public async Task<IActionResult> OnPost(WelfareStep step, WelfareOutcome? outcome)
    {
        ModelState.Clear();
        if (outcome is not { } chosen || !Question.Record(step, chosen, Staff, clock.GetUtcNow().UtcDateTime))
            return await Refuse(step);
        audit.Add(AuditAct.WelfareRecorded, Staff, Question.Number);
        await database.SaveChangesAsync();
        var next = Checklist.IsDone ? "" : $"#{AnchorOf(Checklist.Next!.Value)}";
        return Redirect(DeskMessage.With(Routes.QuestionWelfare(Question.Number), DeskMessage.Recorded) + next);
    }

    private async Task<IActionResult> Refuse(WelfareStep step)
    {
        Unchosen = step;
        ModelState.AddModelError(step.ToString(), texts["Welfare.Choose"]);
        await Show();
        return Page();
    }

    private async Task Show()
    {
        var staff = Question.WelfareRecords.Select(record => record.Staff).ToList();
        _names = await database.Users.Where(user => staff.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name);
    }
}
