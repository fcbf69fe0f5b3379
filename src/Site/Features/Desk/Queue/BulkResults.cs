using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace EmploymentNet.Site.Features.Desk.Queue;

/// <summary>
/// Seals what an act did into the address of the page after it. Undo works from there without script and without a table of acts; nobody
/// can make one up, and nobody but its author can use it.
/// </summary>
public sealed class BulkResults(IDataProtectionProvider protection)
{
    public const string Parameter = "teko";

    /// <summary>A working day: later the queue has moved on.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(9);

    /// <summary>The queue, saying what was done.</summary>
    public string AddressAfter(string queue, BulkResult result, Guid staff) =>
        QueryHelpers.AddQueryString(queue, Parameter, For(staff).Protect(JsonSerializer.Serialize(result), Kept));

    /// <returns>Null where there is none, or not of this worker, or not any more.</returns>
    public BulkResult? Open(string? seal, Guid staff)
    {
        if (string.IsNullOrEmpty(seal))
            return null;
        try
        {
            return JsonSerializer.Deserialize<BulkResult>(For(staff).Unprotect(seal));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector For(Guid staff) => protection.CreateProtector("EmploymentNet.BulkResult", staff.ToString()).ToTimeLimitedDataProtector();
}
