using System.ComponentModel.DataAnnotations;
using EmploymentNet.Core.Notifications;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.Notifications;

/// <summary>Where mail leaves from. Without a host it waits in the outbox.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>An address that nobody reads; what comes back to it is dropped by the server that has it.</summary>
    public string? From { get; set; }

    /// <summary>Whoever is on duty at the desk; told of each question that cannot wait. Without one nobody is.</summary>
    public string? DutyAddress { get; set; }

    /// <summary>Off only for a server beside the site, on the same machine.</summary>
    public bool StartTls { get; set; } = true;

    public bool IsSet => !string.IsNullOrWhiteSpace(Host);

    public bool TellsDuty => !string.IsNullOrWhiteSpace(DutyAddress);
}

/// <summary>Finds at the start what the first mail would find out otherwise.</summary>
public sealed class MailOptionsCheck(IConfiguration configuration) : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options) =>
        Problems(options).ToList() is { Count: > 0 } problems ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;

    private IEnumerable<string> Problems(MailOptions options)
    {
        if (options.TellsDuty && EmailAddress.Read(options.DutyAddress) is null)
            yield return "Mail:DutyAddress must be an address, such as duty@example.org.";
        if (!options.IsSet)
            yield break;
        if (EmailAddress.Read(options.From) is null)
            yield return "Mail:From must be an address, such as noreply@example.org.";
        if (string.IsNullOrEmpty(options.User) != string.IsNullOrEmpty(options.Password))
            yield return "Mail:User and Mail:Password are set together or not at all.";
        if (!options.StartTls && !IsOnThisMachine(options.Host!))
            yield return "Mail:StartTls may be off only where Mail:Host is this machine.";
        if (!Uri.TryCreate(configuration["PublicUrl"], UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
            yield return "Mail:Host needs PublicUrl, the site's own address: mails tell it.";
    }

    private static bool IsOnThisMachine(string host) => Uri.TryCreate($"smtp://{host}", UriKind.Absolute, out var address) && address.IsLoopback;
}
