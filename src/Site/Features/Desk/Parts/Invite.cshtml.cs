using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Parts;

/// <summary>Whoever has the question asks a colleague of another profession for a part of the answer.</summary>
public sealed class InviteModel(SecondAnswerers answerers, DeskAct act, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<RedirectResult> OnPost(Guid? colleague)
    {
        var asked = (await answerers.For(Question, Staff, User.Profession())).FirstOrDefault(one => one.Id == colleague);
        var isDone = asked is not null && IsMine
            && Question.BeginPart(Staff, asked.Id, asked.Profession, User.Profession(), Key, clock.GetUtcNow().UtcDateTime) is null;
        act.Meet(Question);
        return BackToQuestion(await act.Keep(isDone, AuditAct.PartRequested, Staff, Question.Number, asked?.Id) ? DeskMessage.PartRequested : DeskMessage.NotDone);
    }
}
