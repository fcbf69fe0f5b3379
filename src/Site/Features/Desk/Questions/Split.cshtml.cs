using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Makes a question of its own of a part that somebody else knows better. Its text begins as what the asker wrote last, for the worker to leave out the rest.</summary>
public sealed class SplitModel(
    SiteDbContext database, DeskThreads threads, QuestionKeys keys, DeskAct act, AuditLog audit, TimeProvider clock,
    IStringLocalizer<Texts> texts, IStringLocalizer<AdviceDesk.Texts> deskTexts) : QuestionPage
{
    private List<Topic> _topics = [];

    [BindProperty]
    public SplitForm Form { get; set; } = new();

    public IEnumerable<SelectListItem> TopicChoices => _topics.Select(topic => new SelectListItem(topic.NameIn(SiteLanguage.Current), topic.Key));

    public async Task<IActionResult> OnGet()
    {
        if (!Question.MayBeSplitBy(Staff))
            return BackToQuestion(DeskMessage.NotDone);
        audit.Add(AuditAct.Read, Staff, Question.Number);
        await database.SaveChangesAsync();
        Form = new() { SplitCount = Question.SplitCount, Text = Question.Messages.Last(message => !message.IsFromDesk).Read(Key) };
        return await Show();
    }

    public async Task<IActionResult> OnPost()
    {
        ModelState.Clear();
        var text = DeskText.Enter(Form.Text, deskTexts["Hetu.Marker"]);
        Form.Text = text.Value;
        if (text.Value.Length is < Asking.MinTextLength or > Asking.MaxTextLength)
            ModelState.AddModelError("Form.Text", texts["Split.Text.Length", Asking.MinTextLength, Asking.MaxTextLength]);
        if (!await database.Topics.AnyAsync(topic => topic.Key == Form.Topic && topic.RetiredUtc == null))
            ModelState.AddModelError("Form.Topic", texts["Split.Topic.Missing"]);
        // Another press of the same button may have been the faster one.
        if (Question.SplitCount != Form.SplitCount)
            ModelState.AddModelError("Form.Text", texts["Split.Already"]);
        if (!ModelState.IsValid)
            return await Show();
        if (await Split(text))
            return BackToQuestion(DeskMessage.Masking(DeskMessage.Split, text));
        Question = (await threads.Find(Question.Number))?.Question ?? Question;
        ModelState.AddModelError("Form.Text", texts["Split.NotDone"]);
        return await Show();
    }

    private async Task<bool> Split(DeskText text)
    {
        var id = Guid.NewGuid();
        var key = await keys.Make(id);
        // What the part takes over from the question must be so at the moment of splitting: who knows the asker, where to tell them, what may be public.
        await using var transaction = await database.Database.BeginTransactionAsync();
        if (await threads.Find(Question.Number) is { } fresh && fresh.Question.MessageCount == Question.MessageCount)
            Question = fresh.Question;
        var part = Question.Split(text, Form.Topic!, Staff, Key, key, id, clock.GetUtcNow().UtcDateTime);
        if (part is not null)
            database.Add(part);
        if (!await act.Keep(part is not null, AuditAct.Split, Staff, Question.Number))
        {
            await keys.Discard(id);
            return false;
        }
        // The number is known only now.
        audit.Add(AuditAct.SplitOff, Staff, part!.Number);
        await database.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    }

    private async Task<PageResult> Show()
    {
        _topics = await database.Topics.AsNoTracking().Where(topic => topic.RetiredUtc == null).OrderBy(topic => topic.SortOrder).ToListAsync();
        return Page();
    }
}

public sealed class SplitForm
{
    /// <summary>How many had been split off when the page was shown.</summary>
    public int SplitCount { get; set; }

    public string? Text { get; set; }

    public string? Topic { get; set; }
}
