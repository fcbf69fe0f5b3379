using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.AdviceDesk.Signal;
using EmploymentNet.Site.Features.Desk.Writing;
using EmploymentNet.Site.Features.Notifications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>A friendly text to an asker whose question others answer: that it was right to ask, and where to go.</summary>
public sealed class ElsewhereModel(
    SiteDbContext database, DeskAct act, OutboxBell bell, TimeProvider clock,
    IStringLocalizer<Texts> texts, IStringLocalizer<AdviceDesk.Texts> deskTexts) : QuestionPage
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public IActionResult OnGet()
    {
        if (!IsMine || !Question.IsOpen)
            return BackToQuestion(DeskMessage.NotDone);
        Form = new() { Seen = Question.MessageCount, Text = Language.Speak(() => texts["Elsewhere.Template", Gap].Value) };
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        ModelState.Clear();
        var text = DeskText.Enter(Form.Text, deskTexts["Hetu.Marker"]);
        Form.Text = text.Value;
        if (Problem(text.Value) is { } problem)
        {
            ModelState.AddModelError("Form.Text", texts[problem, PublishedAnswer.TextLength]);
            Form.Seen = Question.MessageCount;
            return Page();
        }
        var now = clock.GetUtcNow().UtcDateTime;
        var isDone = Question.SendElsewhere(text, Staff, User.Profession(), Key, now);
        if (isDone)
            database.Add(AnswerReadyLetter.About(Question, now));
        if (!await act.Keep(isDone, AuditAct.SentElsewhere, Staff, Question.Number))
            return BackToQuestion(DeskMessage.NotDone);
        bell.Ring();
        return BackToQuestion(DeskMessage.SentElsewhere);
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
