using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Corrects what a question is about and which language its text is in.</summary>
public sealed class FileModel(SiteDbContext database, DeskAct act) : QuestionPage
{
    /// <summary>In which a text may be written; the site answers in the first two.</summary>
    public static readonly IReadOnlyList<string> Languages = ["fi", "sv", "en", Question.OtherLanguage];

    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<RedirectResult> OnPost(string? topic, string? language)
    {
        var isKnown = await database.Topics.FindAsync(topic ?? "") is not null && Languages.Contains(language ?? "");
        return BackToQuestion(await act.Keep(isKnown && Question.File(topic!, language!), AuditAct.Filed, Staff, Question.Number) ? DeskMessage.Filed : DeskMessage.NotDone);
    }
}
