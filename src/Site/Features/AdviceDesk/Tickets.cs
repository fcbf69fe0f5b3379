using System.Security.Cryptography;
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
        var ticket = Ticket.Issue(keys.CurrentId);
        return WebEncoders.Base64UrlEncode(_seal.Protect([.. ticket.Secret, .. Convert.FromHexString(ticket.KeyId)]));
    }

    /// <returns>Null where there is none, or it is not ours.</returns>
    public Ticket? Open(string? typed)
    {
        try
        {
            var opened = _seal.Unprotect(WebEncoders.Base64UrlDecode(typed ?? ""));
            return new Ticket(Convert.ToHexStringLower(opened.AsSpan(Ticket.Length)), opened[..Ticket.Length]);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
