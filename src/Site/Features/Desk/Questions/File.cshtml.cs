using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Corrects what a question is about and which language its text is in.</summary>
public sealed class FileModel(SiteDbContext database, DeskAct act) : QuestionPage
{
    /// <summary>In which a text may be written; the site answers in the first two.</summary>
    public static readonly IReadOnlyList<string> Languages = ["fi", "sv", "en", Question.OtherLanguage];

    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<RedirectResult> OnPost(string? topic, string? language)
    {
        var isKnown = Languages.Contains(language ?? "")
            && await database.Topics.AnyAsync(known => known.Key == topic && (known.RetiredUtc == null || known.Key == Question.Topic));
        if (isKnown && (Question.Topic, Question.Language) == (topic, language))
            return BackToQuestion(DeskMessage.Filed);
        return BackToQuestion(await act.Keep(isKnown && Question.File(topic!, language!), AuditAct.Filed, Staff, Question.Number) ? DeskMessage.Filed : DeskMessage.NotDone);
    }
}
