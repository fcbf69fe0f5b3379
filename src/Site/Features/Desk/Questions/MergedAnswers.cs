using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Signal;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Reviewing;
using EmploymentNet.Site.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>
/// Gives an answer to those whose questions were merged into the one it was written for, each in a thread and a commit of its own. Called after
/// an answer, and from time to time, so that nothing that breaks off in between stays undone.
/// </summary>
public sealed partial class MergedAnswers(
    SiteDbContext database, DeskThreads threads, SecondReaders readers, AuditLog audit, OutboxBell bell, TimeProvider clock,
    IStringLocalizer<AdviceDesk.Texts> deskTexts, ILogger<MergedAnswers> logger)
{
    public async Task Give()
    {
        var merged =
            from question in database.Questions
            from merging in question.Mergings
            where merging.EndedUtc == null
            where !database.Questions.Any(other => other.Number == merging.Into && other.ClosedUtc == null && (other.AnsweredUtc == null || other.ReopenedUtc != null))
            select new { question.Number, merging.Into };
        foreach (var pair in await merged.ToListAsync())
            try
            {
                if (await Give(pair.Into, pair.Number))
                    bell.Ring();
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // One that cannot be given now keeps no other from being given, and no answer from being sent.
                LogFailed(logger, pair.Number, exception);
            }
    }

    /// <returns>Whether there is a letter to send.</returns>
    private async Task<bool> Give(int from, int to)
    {
        var source = await threads.Find(from);
        if (source?.Question.IsOpen == true)
            return false;
        var answer = source?.Question.ClosedUtc is null
            ? source?.Question.Messages.LastOrDefault(message => message.IsFromDesk && message.SentUtc == source.Question.AnsweredUtc)
            : null;
        var (text, second) = (answer?.Read(source!.Key), answer?.Second?.Read(source!.Key));
        if (await threads.Find(to) is not { } target)
            return false;
        var (now, isGiven) = (clock.GetUtcNow().UtcDateTime, false);
        var isUnread = answer is not null && !source!.Question.IsAnswerApproved && await readers.Need(target.Question);
        if (answer is null || isUnread)
        {
            // The other asker deleted their question, or it was ended, without an answer, or nobody has read it who must: this one waits for its own again.
            if (target.Question.CurrentMerging?.Into == from && target.Question.TakeApart(now))
                audit.Add(AuditAct.TakenApart, staff: null, to);
        }
        else if (target.Question.Receive(from, answer, Enter(text), second is null ? null : Enter(second), target.Key, now))
        {
            audit.Add(AuditAct.MergedAnswered, answer.Staff, to);
            database.Add(AnswerReadyLetter.About(target.Question, now));
            isGiven = true;
        }
        try
        {
            await database.SaveChangesAsync();
            return isGiven;
        }
        catch (DbUpdateException exception) when (Sqlite.IsBeaten(exception))
        {
            // The asker wrote, or another was faster; the next round sees what has become of it.
            return false;
        }
    }

    private DeskText Enter(string? text) => DeskText.Enter(text, deskTexts["Hetu.Marker"]);

    [LoggerMessage(LogLevel.Error, "The answer for question {Number} could not be given")]
    private static partial void LogFailed(ILogger logger, int number, Exception exception);
}
