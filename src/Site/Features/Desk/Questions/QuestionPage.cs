using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>A page below one question, which <see cref="QuestionLookup"/> has found before any handler runs.</summary>
public abstract class QuestionPage : PageModel
{
    public Question Question { get; internal set; } = null!;

    public QuestionKey Key { get; internal set; } = null!;

    /// <summary>Of the worker who looks.</summary>
    public TopicAccess Access { get; internal set; } = null!;

    /// <summary>Only the page that says why the others do not open.</summary>
    public virtual bool IsOpenToRecused => false;

    public bool IsMine => Question.IsHeldBy(Staff);

    protected Guid Staff => User.StaffId();

    /// <summary>Whoever saw it only because they had it in hand, and has let it go, finds themselves at the queue.</summary>
    protected RedirectResult BackToQuestion(string message) =>
        Redirect(DeskMessage.With(Access.Sees(Question) ? Routes.Question(Question.Number) : Routes.Queue, message));
}
