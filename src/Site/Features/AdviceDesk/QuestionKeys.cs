using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk;

/// <summary>Makes, keeps and destroys the key of each question. Wrapped by the data protection ring, which rotates and knows its key ids.</summary>
public sealed class QuestionKeys(QuestionKeyDbContext keys, IDataProtectionProvider protection)
{
    private readonly IDataProtector _wrap = protection.CreateProtector("EmploymentNet.QuestionKey");

    /// <summary>On disk before it is used: a key without a question is litter, a question without a key is lost.</summary>
    public async Task<QuestionKey> Make(Guid question)
    {
        var key = QuestionKey.Make();
        keys.Add(new WrappedQuestionKey(question, _wrap.Protect(key.Export())));
        await keys.SaveChangesAsync();
        return key;
    }

    /// <returns>Null once the key is destroyed.</returns>
    public async Task<QuestionKey?> Find(Guid question) =>
        await keys.Keys.AsNoTracking().SingleOrDefaultAsync(found => found.QuestionId == question) is { DestroyedUtc: null } key ? Unwrap(key) : null;

    /// <summary>The keys of several questions at once; those destroyed are missing.</summary>
    public Task<Dictionary<Guid, QuestionKey>> Find(IReadOnlyCollection<Guid> questions) =>
        keys.Keys.Where(key => questions.Contains(key.QuestionId) && key.DestroyedUtc == null)
            .ToDictionaryAsync(key => key.QuestionId, Unwrap);

    /// <summary>Takes back a key that no question came to use.</summary>
    public Task Discard(Guid question) => keys.Keys.Where(key => key.QuestionId == question).ExecuteDeleteAsync();

    /// <summary>Makes the thread unreadable, here and in every backup of the database, and remembers that this was meant.</summary>
    public Task Destroy(Guid question, ErasureReason reason, DateTime now) =>
        keys.Keys.Where(key => key.QuestionId == question && key.DestroyedUtc == null).ExecuteUpdateAsync(row => row
            .SetProperty(key => key.Wrapped, Array.Empty<byte>())
            .SetProperty(key => key.DestroyedUtc, now)
            .SetProperty(key => key.DestroyedFor, reason));

    /// <summary>The questions whose keys were destroyed, and why.</summary>
    public Task<Dictionary<Guid, ErasureReason>> Destroyed() =>
        keys.Keys.Where(key => key.DestroyedFor != null).ToDictionaryAsync(key => key.QuestionId, key => key.DestroyedFor!.Value);

    private QuestionKey Unwrap(WrappedQuestionKey key) => new(_wrap.Unprotect(key.Wrapped));
}
