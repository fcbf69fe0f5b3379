using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using EmploymentNet.Site.Features.Desk.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Reviewing;

/// <summary>Saves what is written and asks a colleague to read it, in one press.</summary>
public sealed class AskModel(
    Drafts drafts, SecondReaders readers, DeskAct act, TimeProvider clock,
    IStringLocalizer<Texts> words, IStringLocalizer<Writing.Texts> writing) : DraftPage(drafts)
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<IActionResult> OnPost()
    {
        if (!await Save())
            return NotFound();
        if (Unsaved is { } unsaved)
            return Refuse(writing[$"Refusal.{unsaved}", Core.AdviceDesk.Draft.TextLength]);
        var before = Question.CurrentReview;
        if (await RequestReview() is { } refusal)
            return Refuse(words[$"Refusal.{refusal}"]);
        if (Question.CurrentReview != before && !await act.Keep(true, AuditAct.ReviewRequested, Staff, Question.Number, Form.Reader))
            return BackToQuestion(DeskMessage.NotDone);
        return BackToQuestion(Masked > 0 ? DeskMessage.ReviewRequestedMasked : DeskMessage.ReviewRequested);
    }

    private async Task<ReviewRefusal?> RequestReview() => Form.Reader is { } asked && (await readers.For(Question, Staff)).All(colleague => colleague.Id != asked)
        ? ReviewRefusal.NotReader
        : Question.RequestReview(Staff, Form.Reader, Key, clock.GetUtcNow().UtcDateTime);

    private PageResult Refuse(string problem)
    {
        ModelState.AddModelError("Form.Text", problem);
        return Page();
    }
}
