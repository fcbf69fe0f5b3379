using EmploymentNet.Site.Features.Notifications;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.AdviceDesk.Signal;

/// <summary>A site that cannot send mail asks nobody for an address. Development asks, and keeps the mail for looking at.</summary>
public sealed class SignalOffer(IOptions<MailOptions> mail, IHostEnvironment environment)
{
    public bool IsMade => mail.Value.IsSet || environment.IsDevelopment();
}
