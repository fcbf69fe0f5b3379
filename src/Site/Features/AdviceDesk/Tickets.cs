using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace EmploymentNet.Site.Features.AdviceDesk;

/// <summary>Seals tickets into forms and opens them again. A form may lie open for days: age is no reason to refuse one.</summary>
public sealed class Tickets(PhraseKeys keys, IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector _seal = protection.CreateProtector("EmploymentNet.Ticket");

    /// <summary>For a form that holds a text already, or to which one is added.</summary>
    public string Issue() => Seal(Ticket.Issue(keys.CurrentId, SiteLanguage.Current));

    /// <summary>For a form in which the writing begins now.</summary>
    public string IssueEmpty() => Seal(Ticket.Issue(keys.CurrentId, SiteLanguage.Current, clock.GetUtcNow().UtcDateTime));

    /// <returns>Null where there is none, or it is not ours.</returns>
    public Ticket? Open(string? typed)
    {
        try
        {
            var opened = _seal.Unprotect(WebEncoders.Base64UrlDecode(typed ?? ""));
            return Encoding.ASCII.GetString(opened.AsSpan(Ticket.Length)).Split(' ') is [var language, var keyId, var empty]
                ? new Ticket(keyId, opened[..Ticket.Length], SiteLanguage.Find(language)!, MomentOf(empty))
                : null;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private string Seal(Ticket ticket)
    {
        var empty = ticket.EmptyUtc is { } moment ? new DateTimeOffset(moment).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) : "";
        return WebEncoders.Base64UrlEncode(_seal.Protect([.. ticket.Secret, .. Encoding.ASCII.GetBytes($"{ticket.Language.Code} {ticket.KeyId} {empty}")]));
    }

    private static DateTime? MomentOf(string seconds) =>
        seconds.Length == 0 ? null : DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture)).UtcDateTime;
}
