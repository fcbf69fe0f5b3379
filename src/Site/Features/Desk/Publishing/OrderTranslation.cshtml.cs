using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Publishing;

/// <summary>Puts a published answer on the board of those that somebody is to translate; once more takes it off.</summary>
public sealed class OrderTranslationModel(SiteDbContext database, Studio studio, Editions editions, DeskAct act, TimeProvider clock) : StudioPage(studio)
{
    public RedirectResult OnGet() => Redirect(Routes.QuestionPublishing(Question.Number));

    public async Task<IActionResult> OnPost(string? note, bool takeBack)
    {
        await Find(Form.Language);
        var text = editions.Enter(note);
        var (now, isOrdered) = (clock.GetUtcNow().UtcDateTime, Work.Order is not null);
        if (takeBack && isOrdered)
            Work.Order!.End(now);
        else if (!takeBack && !isOrdered && MayOrder && text.Value.Length <= TranslationOrder.NoteLength)
            database.Add(TranslationOrder.Of(Question, Language, text, Staff, Key, now));
        else
            return Redirect(DeskMessage.With(Routes.Publications, DeskMessage.NotDone));
        var isDone = await act.Keep(true, takeBack ? AuditAct.TranslationTakenBack : AuditAct.TranslationOrdered, Staff, Question.Number);
        return Redirect(DeskMessage.With(Routes.Publications, isDone ? DeskMessage.Saved : DeskMessage.NotDone));
    }

    /// <summary>What is public in one language is wanted in the other.</summary>
    private bool MayOrder => Work is { Translated: not null, Published: null } && Refusal is null;
}
