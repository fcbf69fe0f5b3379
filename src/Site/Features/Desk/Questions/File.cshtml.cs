using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Corrects what a question is about and which language its text is in, and with that perhaps whose it is.</summary>
public sealed class FileModel(TopicAccesses accesses, DeskAct act, AuditLog audit, TimeProvider clock) : QuestionPage
{
    /// <summary>In which a text may be written; the site answers in the first two.</summary>
    public static readonly IReadOnlyList<string> Languages = ["fi", "sv", "en", Question.OtherLanguage];

    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<RedirectResult> OnPost(string? topic, string? language)
    {
        var expertise = await accesses.All();
        var before = expertise.GroupOf(Question.Topic);
        var isKnown = Languages.Contains(language ?? "")
            && expertise.Topics.Any(known => known.Key == topic && (known.RetiredUtc == null || known.Key == Question.Topic));
        if (isKnown && (Question.Topic, Question.Language) == (topic, language))
            return BackToQuestion(DeskMessage.Filed);
        if (!await act.Keep(isKnown && await Move(topic!, language!), AuditAct.Filed, Staff, Question.Number))
            return BackToQuestion(DeskMessage.NotDone);
        var after = expertise.GroupOf(Question.Topic);
        return after is null || after.Id == before?.Id ? BackToQuestion(DeskMessage.Filed) : BackToQuestion(MovedTo(after));
    }

    /// <summary>The page after it finds the group's name by this.</summary>
    private static string MovedTo(ExpertGroup group) => $"{DeskMessage.Filed}&{DeskMessage.MovedTo}={group.Id}";

    private async Task<bool> Move(string topic, string language)
    {
        if (!Question.File(topic, language))
            return false;
        var now = clock.GetUtcNow().UtcDateTime;
        if (Question.AwaitedReader is { } reader && !(await accesses.Of(reader)).Sees(topic))
            Question.ReadByOthers(reader, now);
        if (Question.CurrentClaim?.Staff is { } holder && !(await accesses.Of(holder)).Sees(topic) && Question.LeaveHolder(now))
            audit.Add(AuditAct.MovedFromHolder, Staff, Question.Number, holder);
        return true;
    }
}
