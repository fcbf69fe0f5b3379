using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Parts;

/// <summary>A colleague begins a part of their own accord; whoever has the question may leave it out.</summary>
public sealed class OfferModel(SecondAnswerers answerers, DeskAct act, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<RedirectResult> OnPost()
    {
        var holder = Question.CurrentClaim?.Staff;
        var isDone = await answerers.HolderOf(Question) is { } profession
            && Question.BeginPart(Staff, Staff, User.Profession(), profession, Key, clock.GetUtcNow().UtcDateTime) is null;
        act.Meet(Question);
        return await act.Keep(isDone, AuditAct.PartOffered, Staff, Question.Number, holder)
            ? Redirect(Routes.QuestionPart(Question.Number))
            : BackToQuestion(DeskMessage.NotDone);
    }
}
