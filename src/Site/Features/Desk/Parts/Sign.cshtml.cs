using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using EmploymentNet.Site.Features.Desk.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Parts;

/// <summary>Saves the part and signs it with its writer's profession: from then on it goes along with the answer.</summary>
public sealed class SignModel(Drafts drafts, DeskAct act, TimeProvider clock, IStringLocalizer<Desk.Texts> texts, IStringLocalizer<Writing.Texts> words)
    : PartPage(drafts)
{
    public RedirectResult OnGet() => Redirect(SavingAddress);

    public async Task<IActionResult> OnPost()
    {
        if (!await Save())
            return NotFound();
        if (Part is null)
            return BackToQuestion(DeskMessage.NotDone);
        if (Problem() is { } problem)
        {
            ModelState.AddModelError("Form.Text", problem);
            return Page();
        }
        if (!await act.Keep(Question.SignPart(Staff, Key, clock.GetUtcNow().UtcDateTime), AuditAct.PartSigned, Staff, Question.Number, Question.CurrentClaim?.Staff))
            return BackToQuestion(DeskMessage.NotDone);
        return BackToQuestion(Masked > 0 ? DeskMessage.PartSignedMasked : DeskMessage.PartSigned);
    }

    private string? Problem() => Form.Text switch
    {
        _ when Unsaved is { } refusal => words[$"Refusal.{refusal}", Core.AdviceDesk.Draft.TextLength].Value,
        null or "" => texts["Answer.Missing"],
        { Length: > PublishedAnswer.TextLength } => texts["Answer.Long", PublishedAnswer.TextLength],
        { } text when Slots.In(text) is { Count: > 0 } slots => texts["Answer.Slots", PublishedAnswer.TextLength, string.Join(", ", slots)],
        _ => null,
    };
}
