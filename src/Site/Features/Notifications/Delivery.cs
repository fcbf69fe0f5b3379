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
        var (letter, failure) = await Write(mail);
        if (letter is not null)
            failure = await smtp.Send(letter, mail.MessageId);
        if (failure is not null)
            mail.Fail(failure, Random.Shared.NextDouble());
        else if (letter is not null)
            mail.MarkSent(Now);
        else
            database.Remove(mail);
        if (await outbox.Save())
            Log(mail);
        else
            LogOverdue(logger, mail.Number);
        return failure;
    }

    private async Task<(Letter?, MailFailure?)> Write(OutboxMail mail)
    {
        try
        {
            return (await writers.Single(writer => writer.Kind == mail.Kind).Write(mail), null);
        }
        catch (Exception exception)
        {
            // Its name only: what it says may hold what the letter holds.
            LogUnwritten(logger, mail.Number, exception.GetType().Name);
            return (null, new MailFailure(MailProblem.Unwritten, null, Now));
        }
    }

    private void Log(OutboxMail mail)
    {
        if (mail.SentUtc is not null)
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

    [LoggerMessage(LogLevel.Error, "Mail {Number} could not be written: {Exception}")]
    private static partial void LogUnwritten(ILogger logger, int number, string exception);

    /// <summary>Somebody else has it now, and what they make of it counts.</summary>
    [LoggerMessage(LogLevel.Warning, "Mail {Number} took longer than its claim")]
    private static partial void LogOverdue(ILogger logger, int number);
}
