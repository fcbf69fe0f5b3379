using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Published;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Publishing;

/// <summary>Shows an anonymised question and its answer to everyone, in one language at a time.</summary>
public sealed class IndexModel(
    SiteDbContext database, Studio studio, Editions editions, LinkPrints prints, AuditLog audit, TimeProvider clock,
    IStringLocalizer<Desk.Texts> texts) : StudioPage(studio)
{
    public async Task OnGet()
    {
        await Find(Request.Query["kieli"]);
        Fill();
        Judge(editions.Read(Form, Language));
        audit.Add(AuditAct.Read, Staff, Question.Number);
        await database.SaveChangesAsync();
    }

    public async Task<IActionResult> OnPost()
    {
        ModelState.Clear();
        await Find(Form.Language);
        var edition = editions.Read(Form, Language);
        Judge(edition);
        if (Refusal is not null)
            return Page();
        editions.Check(Form, edition, Topics, ModelState);
        if (Work.Published is not null)
            ModelState.AddModelError("Form.Title", texts["Publish.Already"]);
        return ModelState.IsValid && await Publish(edition) ? BackToQuestion(DeskMessage.Published) : Page();
    }

    private void Fill()
    {
        if (Work.Draft is { } draft)
            Form.Take(draft.Read(Key));
        else if (Work.Translated is { } translated)
            Form.Take(translated);
        else
            Form.Take(Question, Work.Thread);
        Form.Sign(Question.LastFromDesk);
        (Form.Language, Form.Revision) = (Language.Code, Work.Draft?.Revision ?? 0);
    }

    private async Task<bool> Publish(Edition edition)
    {
        await using var transaction = await database.Database.BeginTransactionAsync();
        if (!await HoldConsent())
        {
            ModelState.AddModelError("Form.Title", texts["Publish.NoConsent"]);
            return false;
        }
        var now = clock.GetUtcNow().UtcDateTime;
        var answer = PublishedAnswer.Publish(Question, edition, await database.FreeSlug(edition, Question.Number), Staff, now);
        answer.SeeLinks(prints.Of(answer), now);
        database.Add(answer);
        if (Work.Draft is { } draft)
            database.Remove(draft);
        Work.Order?.End(now);
        audit.Add(AuditAct.Published, Staff, Question.Number);
        try
        {
            await database.SaveChangesAsync();
            await transaction.CommitAsync();
            return true;
        }
        catch (DbUpdateException exception) when (Sqlite.IsBeaten(exception))
        {
            ModelState.AddModelError("Form.Title", texts["Publish.Meanwhile"]);
            return false;
        }
    }

    /// <summary>
    /// Until the transaction ends nobody else changes the row: an asker who takes consent back, or deletes the thread, in this moment comes
    /// before the answer is out or after it, and never in between.
    /// </summary>
    private async Task<bool> HoldConsent() => await database.Questions
        .Where(question => question.Number == Question.Number && question.MayPublish)
        .ExecuteUpdateAsync(row => row.SetProperty(question => question.MayPublish, true)) == 1;
}
