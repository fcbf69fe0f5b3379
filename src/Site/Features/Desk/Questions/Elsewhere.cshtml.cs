using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.AdviceDesk.Signal;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Writing;
using EmploymentNet.Site.Features.Notifications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>A friendly text to an asker whose question others answer: that it was right to ask, and where to go.</summary>
public sealed class ElsewhereModel(
    SiteDbContext database, DeskThreads threads, DeskAct act, AuditLog audit, OutboxBell bell, TimeProvider clock,
    IStringLocalizer<Texts> texts, IStringLocalizer<AdviceDesk.Texts> deskTexts) : QuestionPage
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public async Task<IActionResult> OnGet()
    {
        if (!IsMine || !Question.IsOpen || !Question.IsReadByAsker)
            return BackToQuestion(DeskMessage.NotDone);
        audit.Add(AuditAct.Read, Staff, Question.Number);
        await database.SaveChangesAsync();
        Form = new() { Seen = Question.MessageCount, Text = Language.Speak(() => texts["Elsewhere.Template", Gap].Value) };
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        ModelState.Clear();
        var text = DeskText.Enter(Form.Text, deskTexts["Hetu.Marker"]);
        Form.Text = text.Value;
        if (Question.Messages[^1] is var last && last.Staff == Staff && last.Read(Key) == text.Value)
            return BackToQuestion(DeskMessage.SentElsewhere);
        if (Problem(text.Value) is { } problem)
            return Refuse(problem);
        var now = clock.GetUtcNow().UtcDateTime;
        var isDone = Question.SendElsewhere(text, Staff, User.Profession(), Key, now);
        if (isDone)
            database.Add(AnswerReadyLetter.About(Question, now));
        if (!await act.Keep(isDone, AuditAct.SentElsewhere, Staff, Question.Number))
        {
            Question = (await threads.Find(Question.Number))?.Question ?? Question;
            return Refuse("Answer.NotYours");
        }
        bell.Ring();
        return BackToQuestion(DeskMessage.Masking(DeskMessage.SentElsewhere, text));
    }

    /// <summary>What was typed stays.</summary>
    private PageResult Refuse(string problem)
    {
        ModelState.AddModelError("Form.Text", texts[problem, PublishedAnswer.TextLength]);
        Form.Seen = Question.MessageCount;
        return Page();
    }

    /// <summary>Of the asker, as far as the site speaks it.</summary>
    private SiteLanguage Language => SiteLanguage.Find(Question.Language) ?? SiteLanguage.Current;

    /// <summary>What the worker has to fill in.</summary>
    private string Gap => Language.Speak(() => texts["Elsewhere.Gap"].Value);

    private string? Problem(string text) => text switch
    {
        "" => "Answer.Missing",
        { Length: > PublishedAnswer.TextLength } => "Answer.Long",
        _ when text.Contains(Gap, StringComparison.Ordinal) => "Elsewhere.Unfilled",
        _ when Question.MessageCount != Form.Seen => "Answer.Unread",
        _ => null,
    };
}
