using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using EmploymentNet.Site.Features.Desk.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Reviewing;

/// <summary>Says something of the draft. Of two readers at once one decides; what the other has written is kept all the same.</summary>
public abstract class SayingPage(SiteDbContext database, DeskThreads threads, Drafts drafts, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> words)
    : ReviewPage(database, drafts)
{
    public RedirectResult OnGet() => Redirect(Routes.QuestionReview(Question.Number));

    /// <summary>Null says something and decides nothing.</summary>
    protected abstract ReviewVerdict? Verdict { get; }

    public async Task<IActionResult> OnPost()
    {
        ModelState.Clear();
        var text = Drafts.Enter(Form.Text);
        var (refusal, isSaid) = (default(ReviewRefusal?), false);
        if (await threads.Change(Question, question => (refusal, isSaid) = Say(question, text)) is not { } changed)
            return NotFound();
        Question = changed;
        Form.Text = isSaid ? null : text.Value;
        return refusal is { } problem ? await Refuse(problem, isSaid) : AfterSaying(text);
    }

    /// <summary>Where to go from here.</summary>
    protected abstract RedirectResult AfterSaying(DeskText text);

    private (ReviewRefusal? Refusal, bool IsSaid) Say(Question question, DeskText text)
    {
        var (now, spoken) = (clock.GetUtcNow().UtcDateTime, question.ReviewComments.Count);
        if (text.Value.Length == 0 && Verdict is null)
            return (ReviewRefusal.Unsaid, false);
        if (text.Value.Length > 0 && question.Comment(Form.Review, Staff, text, Form.Version, Key, now) is { } unsaid)
            return (unsaid, false);
        if (question.ReviewComments.Count > spoken)
            audit.Add(AuditAct.ReviewCommented, Staff, question.Number);
        return (Verdict is { } verdict ? Decide(question, verdict, now) : null, text.Value.Length > 0);
    }

    private ReviewRefusal? Decide(Question question, ReviewVerdict verdict, DateTime now)
    {
        var refusal = question.Decide(Form.Review, Staff, verdict, Form.Version, now);
        if (refusal is null)
            audit.Add(
                verdict == ReviewVerdict.Approved ? AuditAct.ReviewApproved : AuditAct.ReviewChangesRequested, Staff, question.Number, question.CurrentReview!.Writer);
        return refusal;
    }

    private async Task<PageResult> Refuse(ReviewRefusal refusal, bool isSaid)
    {
        await Show();
        ModelState.AddModelError("Form.Text", words[$"Refusal.{refusal}", NameOf(Review?.ReadBy), ReviewComment.TextLength]);
        if (isSaid)
            ModelState.AddModelError("Form.Text", words["Refusal.Kept"]);
        return Page();
    }
}
