using System.Globalization;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Publishing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Published.One;

/// <summary>One published answer as the desk keeps it, and its correction.</summary>
public sealed class IndexModel(
    SiteDbContext database, Editions editions, Successions successions, LinkPrints prints, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> words) : AnswerPage, IEditionPage
{
    [BindProperty]
    public CorrectionForm Form { get; set; } = new();

    PublishForm IEditionPage.Form => Form;

    public IReadOnlyList<TopicChoice> Topics { get; private set; } = [];

    public bool IsSignedByTwo => Answer.SecondProfession is not null;

    public IReadOnlyList<FieldFlag> Flags { get; private set; } = [];

    public IReadOnlyList<Comparison> Comparisons { get; private set; } = [];

    public AnswerDoubt? Doubt => Answer.DoubtOn(HelsinkiTime.DayOf(Now));

    /// <summary>Where its readers are sent instead; null where it is superseded by nothing that can be read.</summary>
    public PublishedAnswer? SupersededBy { get; private set; }

    public IReadOnlyList<(string? Name, LinkChange Change)> Changes => prints.Changes(Answer);

    public async Task OnGet()
    {
        Act.Until = Answer.ValidUntil >= HelsinkiTime.DayOf(Now) ? Answer.ValidUntil?.ToString("O", CultureInfo.InvariantCulture) : null;
        await Find();
        Form.Take(Answer);
        Form.Slug = Answer.Slug;
        Form.Seen = Answer.Corrections.Count;
        // Whoever published it decided about what is in it.
        Form.Kept = [.. editions.Read(Form, Language).Flags.Select(flag => flag.Token)];
        Judge(editions.Read(Form, Language));
    }

    public async Task<IActionResult> OnPost()
    {
        ModelState.Clear();
        if (!MayMend)
            return Back(DeskMessage.NotDone);
        await Find();
        var (edition, note) = (editions.Read(Form, Language), editions.Enter(Form.Note));
        Form.Note = note.Value;
        Judge(edition);
        editions.Check(Form, edition, Topics, ModelState);
        if (note.Masked > 0 || note.Value.Length is 0 or > Correction.NoteLength)
            ModelState.AddModelError("Form.Note", words["Note.Problem", Correction.NoteLength]);
        return ModelState.IsValid ? await Correct(edition, note) : Page();
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task Find()
    {
        Topics = await editions.Topics(Answer.Topic, Access, User.IsLead());
        SupersededBy = (await successions.Of(Answer)).Last;
    }

    private void Judge(Edition edition)
    {
        Flags = [.. edition.Flags];
        Comparisons =
        [
            Comparison.Of(nameof(Edition.Question), Answer.QuestionText, edition.Question.Value),
            Comparison.Of(nameof(Edition.Answer), Answer.AnswerText, edition.Answer.Value),
        ];
    }

    private async Task<IActionResult> Correct(Edition edition, Core.Privacy.DeskText note)
    {
        // One after another: of two who correct at once the second reads what the first wrote.
        await using var turn = await database.Database.BeginTransactionAsync();
        var corrections = await database.PublishedAnswers.Where(answer => answer.Id == Answer.Id).Select(answer => answer.Corrections).SingleAsync();
        if (corrections.Count != Form.Seen)
        {
            ModelState.AddModelError("Form.Note", words["Note.Behind", corrections.Select(correction => correction.Note).LastOrDefault() ?? ""]);
            Form.Seen = Answer.Corrections.Count;
            return Page();
        }

        Answer.Correct(edition, note, prints.Of(edition.Links, Language), Now);
        if (edition.Slug!.Value.Length > 0 && edition.Slug.Value != Answer.Slug && await database.FreeSlug(edition, Answer.Id) is var slug && slug != Answer.Slug)
            database.Add(Answer.Rename(slug));
        audit.Add(AuditAct.PublicationCorrected, Staff, Answer.QuestionNumber);
        await database.SaveChangesAsync();
        await turn.CommitAsync();
        return Back(DeskMessage.Saved);
    }
}
