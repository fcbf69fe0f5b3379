using System.Net;
using System.Net.Mail;
using System.Security.Authentication;
using System.Text;
using EmploymentNet.Core.Notifications;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.Notifications;

/// <summary>Hands one letter to the mail server.</summary>
public sealed class SmtpDelivery(IOptions<MailOptions> options, LetterPrinting printing, TimeProvider clock)
{
    /// <summary>For a whole try. The claim lasts longer, so that nobody else begins meanwhile.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly MailOptions _mail = options.Value;

    /// <returns>Null where the server has taken it.</returns>
    public async Task<MailFailure?> Send(Letter letter, Guid messageId)
    {
        if (!_mail.IsSet)
            return Failure(MailProblem.NoServer);
        using var client = new SmtpClient(_mail.Host, _mail.Port) { EnableSsl = _mail.StartTls, Credentials = SignIn };
        using var message = Pack(letter, messageId);
        using var patience = new CancellationTokenSource(Patience, clock);
        try
        {
            await client.SendMailAsync(message, patience.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            return Failure(MailProblem.TimedOut);
        }
        catch (SmtpException exception)
        {
            return FailureOf(exception);
        }
    }

    private NetworkCredential? SignIn => string.IsNullOrEmpty(_mail.User) ? null : new NetworkCredential(_mail.User, _mail.Password);

    private MailMessage Pack(Letter letter, Guid messageId)
    {
        var from = new MailAddress(EmailAddress.Read(_mail.From)!.Value);
        var (text, html) = printing.Print(letter);
        var message = new MailMessage(from, new MailAddress(letter.To.Value))
        {
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = text,
            BodyEncoding = Encoding.UTF8,
        };
        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(html, Encoding.UTF8, "text/html"));
        message.Headers["Message-ID"] = $"<{messageId:N}@{from.Host}>";
        // RFC 3834: keeps answering machines from answering.
        message.Headers["Auto-Submitted"] = "auto-generated";
        return message;
    }

    /// <summary>Without an inner exception SmtpClient says that the server offers no STARTTLS.</summary>
    private MailFailure FailureOf(SmtpException exception) => (int)exception.StatusCode is > 0 and var code
        ? Failure(ProblemOf(code), code)
        : Failure(exception.InnerException is null or AuthenticationException ? MailProblem.NotSecure : MailProblem.Unreachable);

    /// <summary>A wrong password is told late, by refusing the sender: 530, or one of 534 to 538.</summary>
    private static MailProblem ProblemOf(int code) => code switch
    {
        530 or (>= 534 and <= 538) => MailProblem.SignIn,
        >= 500 => MailProblem.Refused,
        _ => MailProblem.PutOff,
    };

    private MailFailure Failure(MailProblem problem, int? code = null) => new(problem, code, clock.GetUtcNow().UtcDateTime);
}
