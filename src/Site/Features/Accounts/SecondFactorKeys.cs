using Microsoft.AspNetCore.DataProtection;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>Keys of second factors, sealed: the database alone shows nobody's codes.</summary>
public sealed class SecondFactorKeys(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("EmploymentNet.SecondFactor");

    /// <param name="staff">Whose it is; sealed for one it opens for no other.</param>
    /// <param name="key">As the app gets it.</param>
    public string Seal(Guid staff, byte[] key) => Convert.ToBase64String(For(staff).Protect(key));

    public byte[] Open(Guid staff, string sealedKey) => For(staff).Unprotect(Convert.FromBase64String(sealedKey));

    private IDataProtector For(Guid staff) => _protector.CreateProtector($"{staff}");
}
