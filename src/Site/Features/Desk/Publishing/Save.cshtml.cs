using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Publishing;

/// <summary>Keeps an edition in the making, and shows the studio with what became of the texts. <c>edition-compare</c> does so while they are typed.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SaveModel(
    SiteDbContext database, Studio studio, Editions editions, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> words) : StudioPage(studio)
{
    public RedirectResult OnGet() => Redirect(Routes.QuestionPublishing(Question.Number));

    public async Task<IActionResult> OnPost()
    {
        ModelState.Clear();
        await Find(Form.Language);
        var edition = editions.Read(Form, Language);
        Judge(edition);
        foreach (var (name, _) in edition.Fields.Where(one => one.Text.Masked > 0))
            ModelState.AddModelError($"Form.{name}", words["Hetu"]);
        if (Refusal is null && !await Keep(edition))
            ModelState.AddModelError("Form.Title", words["Draft.Behind", await Studio.NameOf(Work.Draft?.Staff) ?? ""]);
        Form.Revision = Work.Draft?.Revision ?? 0;
        return Page();
    }

    /// <returns>False where somebody saved another text meanwhile; pressing once more puts this one in its place.</returns>
    private async Task<bool> Keep(Edition edition)
    {
        var draft = Work.Draft ?? EditionDraft.Begin(Question, Language);
        var isNew = draft.Revision == 0;
        if (!draft.Save(edition, Form.Kept, Form.Revision, Staff, Key, clock.GetUtcNow().UtcDateTime))
            return false;
        if (isNew)
        {
            database.Add(draft);
            audit.Add(AuditAct.EditionDrafted, Staff, Question.Number);
        }
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateException exception) when (Sqlite.IsBeaten(exception))
        {
            database.ChangeTracker.Clear();
            await Find(Form.Language);
            return false;
        }
        if (isNew)
            await Find(Form.Language);
        return true;
    }
}
