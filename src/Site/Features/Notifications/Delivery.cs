using EmploymentNet.Core.Notifications;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Notifications;

/// <summary>Sends what is due, one mail after the other.</summary>
public sealed partial class Delivery(
    SiteDbContext database, Outbox outbox, IEnumerable<ILetterWriter> writers, SmtpDelivery smtp, TimeProvider clock, ILogger<Delivery> logger)
{
    /// <summary>Until nothing is due, or the server fails: every further mail would wait for it as long as the first.</summary>
    public async Task Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && await outbox.ClaimNext() is { } mail)
            if (await Deliver(mail) is { IsOfServer: true })
                return;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<MailFailure?> Deliver(OutboxMail mail)
    {
        var (isWanted, failure) = await Send(mail);
        if (!isWanted)
            database.Remove(mail);
        else if (failure is null)
            mail.MarkSent(Now);
        else
            mail.Fail(failure, Random.Shared.NextDouble());
        Log(mail, await outbox.Save());
        return failure;
    }

    /// <returns>Whether anybody wants it, and what came between them and the mail.</returns>
    private async Task<(bool IsWanted, MailFailure? Failure)> Send(OutboxMail mail)
    {
        try
        {
            var letter = await writers.Single(writer => writer.Kind == mail.Kind).Write(mail);
            return letter is null ? (false, null) : (true, await smtp.Send(letter, mail.MessageId));
        }
        catch (Exception exception)
        {
            // Its name only: what it says may hold what the letter holds.
            LogBroken(logger, mail.Number, exception.GetType().Name);
            return (true, new MailFailure(MailProblem.Broken, null, Now));
        }
    }

    private void Log(OutboxMail mail, bool isSaved)
    {
        if (!isSaved)
            LogOverdue(logger, mail.Number);
        else if (mail.SentUtc is not null)
            LogSent(logger, mail.Number);
        else if (database.Entry(mail).State == EntityState.Detached)
            LogUnwanted(logger, mail.Number);
        else if (mail.Failure is { Problem: not MailProblem.NoServer } failure)
            LogFailed(logger, mail.Number, failure.Problem, failure.Code, mail.Tries);
    }

    [LoggerMessage(LogLevel.Information, "Mail {Number} is sent")]
    private static partial void LogSent(ILogger logger, int number);

    [LoggerMessage(LogLevel.Information, "Mail {Number} is not needed any more")]
    private static partial void LogUnwanted(ILogger logger, int number);

    [LoggerMessage(LogLevel.Warning, "Mail {Number} is not sent: {Problem} {Code}, try {Tries}")]
    private static partial void LogFailed(ILogger logger, int number, MailProblem problem, int? code, int tries);

    [LoggerMessage(LogLevel.Error, "Mail {Number} could not be written or packed: {Exception}")]
    private static partial void LogBroken(ILogger logger, int number, string exception);

    /// <summary>Somebody else has it now, and what they make of it counts.</summary>
    [LoggerMessage(LogLevel.Warning, "Mail {Number} took longer than its claim")]
    private static partial void LogOverdue(ILogger logger, int number);
}
