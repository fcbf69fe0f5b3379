using System.Security.Cryptography;
using System.Text;
using EmploymentNet.Core.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>
/// Names without an account lock as accounts do: who guesses names learns nothing from being locked out. What was typed (it may be a
/// password in the wrong field) is kept as a hash with a key that dies with the process.
/// </summary>
public sealed class Strangers(IOptions<PasswordHasherOptions> hashing, TimeProvider clock)
{
    /// <summary>More names than this within a quarter of an hour begin anew.</summary>
    private const int Limit = 10_000;

    private readonly Lock _lock = new();
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly Dictionary<string, (int Tries, DateTime Utc)> _tries = [];

    /// <summary>Nobody's: reckoned against where there is no password, so that it takes as long.</summary>
    public string Hash { get; } = new PasswordHasher<StaffMember>(hashing).HashPassword(null!, RandomNumberGenerator.GetHexString(32));

    /// <returns>False where the name is locked.</returns>
    public bool CountTry(string name)
    {
        lock (_lock)
        {
            Forget();
            if (TriesOf(name) >= LockOut.Failures)
                return false;
            _tries[KeyOf(name)] = (TriesOf(name) + 1, Now);
            return true;
        }
    }

    public bool IsLocked(string name)
    {
        lock (_lock)
            return TriesOf(name) >= LockOut.Failures;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>As with accounts, failures are remembered until a wait is over.</summary>
    private int TriesOf(string name) =>
        _tries.TryGetValue(KeyOf(name), out var tried) && (tried.Tries < LockOut.Failures || Now < tried.Utc + LockOut.Time) ? tried.Tries : 0;

    private string KeyOf(string name) => Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(name)));

    private void Forget()
    {
        if (_tries.Count < Limit)
            return;
        foreach (var (name, _) in _tries.Where(tried => Now >= tried.Value.Utc + LockOut.Time).ToList())
            _tries.Remove(name);
        if (_tries.Count >= Limit)
            _tries.Clear();
    }
}
