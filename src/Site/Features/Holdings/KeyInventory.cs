using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk;
using EmploymentNet.Site.Hosting;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Holdings;

/// <summary>Counts keys without touching one.</summary>
public sealed class KeyInventory(SiteDbContext database, QuestionKeyDbContext keys, IKeyManager ring, PhraseKeys phraseKeys, IConfiguration configuration)
{
    public async Task<KeyHoldings> Count()
    {
        var live = (await keys.Keys.Where(key => key.DestroyedUtc == null).Select(key => key.QuestionId).ToListAsync()).ToHashSet();
        var questions = await database.Questions.Select(question => question.Id).ToListAsync();
        var current = ring.GetAllKeys().Where(key => !key.IsRevoked).ToList();
        return new(
            Rings: current.Count,
            RingExpiresUtc: current.Max(key => (DateTime?)key.ExpirationDate.UtcDateTime),
            IsWrapped: configuration[KeyRing.Certificate] is { Length: > 0 },
            Phrases: phraseKeys.Count,
            Live: live.Count,
            Destroyed: await keys.Keys.CountAsync(key => key.DestroyedUtc != null),
            Missing: questions.Count(question => !live.Contains(question)));
    }
}

/// <param name="Rings">Keys of the data protection ring that are in force; they wrap all others.</param>
/// <param name="RingExpiresUtc">When the newest of them is replaced by another.</param>
/// <param name="IsWrapped">By a certificate that lies elsewhere.</param>
/// <param name="Phrases">Keys that return phrases are hashed with.</param>
/// <param name="Live">Of questions: each opens one thread.</param>
/// <param name="Destroyed">Of questions that are erased.</param>
/// <param name="Missing">Questions that nobody can read any more, though they are not erased: keys were lost.</param>
public sealed record KeyHoldings(int Rings, DateTime? RingExpiresUtc, bool IsWrapped, int Phrases, int Live, int Destroyed, int Missing);
