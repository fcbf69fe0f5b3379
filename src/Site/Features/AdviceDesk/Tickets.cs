using System.Security.Cryptography;
using System.Text;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace EmploymentNet.Site.Features.AdviceDesk;

/// <summary>Seals tickets into forms and opens them again. A form may lie open for days: age is no reason to refuse one.</summary>
public sealed class Tickets(PhraseKeys keys, IDataProtectionProvider protection)
{
    private readonly IDataProtector _seal = protection.CreateProtector("EmploymentNet.Ticket");

    public string Issue()
    {
        var ticket = Ticket.Issue(keys.CurrentId, SiteLanguage.Current);
        return WebEncoders.Base64UrlEncode(_seal.Protect([.. ticket.Secret, .. Encoding.ASCII.GetBytes(ticket.Language.Code + ticket.KeyId)]));
    }

    /// <returns>Null where there is none, or it is not ours.</returns>
    public Ticket? Open(string? typed)
    {
        try
        {
            var opened = _seal.Unprotect(WebEncoders.Base64UrlDecode(typed ?? ""));
            var rest = Encoding.ASCII.GetString(opened.AsSpan(Ticket.Length));
            return new Ticket(rest[2..], opened[..Ticket.Length], SiteLanguage.Find(rest[..2])!);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
