using System.Globalization;
using System.Net.Mail;

namespace EmploymentNet.Core.Notifications;

/// <summary>An address that a mail server will take. <see cref="Read"/> is the one way to have one.</summary>
public sealed record EmailAddress
{
    /// <summary>RFC 5321, section 4.5.3.1.</summary>
    public const int MaxLength = 254;

    private const int MaxNameLength = 64;

    private EmailAddress(string value) => Value = value;

    public string Value { get; }

    /// <param name="typed">As typed or pasted: spaces around it and <c>mailto:</c> before it do no harm.</param>
    /// <returns>Null where it can be no address.</returns>
    public static EmailAddress? Read(string? typed)
    {
        var text = (typed ?? "").Trim();
        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            text = text["mailto:".Length..];
        return text.LastIndexOf('@') is > 0 and <= MaxNameLength and var at && DomainOf(text[(at + 1)..]) is { } domain
            ? Checked($"{text[..at]}@{domain}")
            : null;
    }

    /// <summary>Not the address: it must not reach a log by way of a format string.</summary>
    public override string ToString() => $"({nameof(EmailAddress)})";

    /// <summary>Letters before the sign need a server that knows them, which few do; those after it have a spelling that all know.</summary>
    private static EmailAddress? Checked(string text) =>
        text.Length <= MaxLength && text.All(letter => char.IsAscii(letter) && !char.IsWhiteSpace(letter))
            && MailAddress.TryCreate(text, out var address) && address.Address == text
            ? new EmailAddress(text)
            : null;

    private static string? DomainOf(string text)
    {
        try
        {
            var domain = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(text);
            return domain.Contains('.') && !domain.EndsWith('.') ? domain.ToLowerInvariant() : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
