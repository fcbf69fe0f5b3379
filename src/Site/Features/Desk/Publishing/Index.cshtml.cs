using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Shows an anonymised question and its answer to everyone, in one language at a time.</summary>
public sealed class PublishModel(
    SiteDbContext database, LinkableContent linkable, AuditLog audit, TimeProvider clock,
    IStringLocalizer<Texts> texts, IStringLocalizer<AdviceDesk.Texts> deskTexts) : QuestionPage
{
    [BindProperty]
    public PublishForm Form { get; set; } = new();

    public PublishingRefusal? Refusal { get; private set; }

    public async Task OnGet()
    {
        await FindRefusal();
        var language = SiteLanguage.Find(Question.Language) ?? SiteLanguage.Current;
        Form = PublishForm.From(Question, Key, profession => language.Speak(() => deskTexts[$"Profession.{profession}"].Value));
        audit.Add(AuditAct.Read, Staff, Question.Number);
        await database.SaveChangesAsync();
    }

    public async Task<IActionResult> OnPost()
    {
        ModelState.Clear();
        await FindRefusal();
        if (Refusal is not null)
            return Page();
        var edition = Read();
        await Check(edition);
        return ModelState.IsValid && await Publish(edition)
            ? BackToQuestion(edition.Masked > 0 ? DeskMessage.PublishedMasked : DeskMessage.Published)
            : Page();
    }

    private async Task FindRefusal() => Refusal = Question.PublishingRefusedTo(
        Staff, User.IsLead(), await database.Topics.AnyAsync(topic => topic.Key == Question.Topic && topic.ReviewedSinceUtc != null));

    /// <summary>What is shown again after a refusal is what would have been published.</summary>
    private Edition Read()
    {
        var edition = new Edition(
            SiteLanguage.Find(Form.Language ?? "") ?? SiteLanguage.Current, Enter(Form.Title), Enter(Form.Question), Enter(Form.Answer),
            [.. Form.Links.Where(linkable.Contains)]);
        (Form.Title, Form.Question, Form.Answer) = (edition.Title.Value, edition.Question.Value, edition.Answer.Value);
        return edition;
    }

    private DeskText Enter(string? typed) => DeskText.Enter(typed, deskTexts["Hetu.Marker"]);

    private async Task Check(Edition edition)
    {
        CheckLength(nameof(Form.Title), edition.Title, PublishedAnswer.TitleLength);
        CheckLength(nameof(Form.Question), edition.Question, PublishedAnswer.TextLength);
        CheckLength(nameof(Form.Answer), edition.Answer, PublishedAnswer.TextLength);
        if (await database.PublishedAnswers.InForce().AnyAsync(answer => answer.QuestionNumber == Question.Number && answer.Language == edition.Language.Code))
            ModelState.AddModelError("Form.Language", texts["Publish.Already"]);
    }

    private void CheckLength(string field, DeskText text, int limit)
    {
        if (text.Value.Length == 0)
            ModelState.AddModelError($"Form.{field}", texts[$"Publish.{field}.Missing"]);
        else if (text.Value.Length > limit)
            ModelState.AddModelError($"Form.{field}", texts["Publish.Long", limit, text.Value.Length]);
    }

    private async Task<bool> Publish(Edition edition)
    {
        await using var transaction = await database.Database.BeginTransactionAsync();
        if (!await HoldConsent())
        {
            ModelState.AddModelError("Form.Title", texts["Publish.NoConsent"]);
            return false;
        }
        audit.Add(AuditAct.Published, Staff, Question.Number);
        var slug = await database.PublishedAnswers.FreeSlug(edition, Question.Number);
        database.Add(PublishedAnswer.Publish(Question, edition, slug, Staff, clock.GetUtcNow().UtcDateTime));
        try
        {
            await database.SaveChangesAsync();
            await transaction.CommitAsync();
            return true;
        }
        catch (DbUpdateException exception) when (Sqlite.IsDuplicate(exception))
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
