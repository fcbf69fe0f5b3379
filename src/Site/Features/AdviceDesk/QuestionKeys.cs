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
        await keys.Keys.FindAsync(question) is { } found ? new QuestionKey(_wrap.Unprotect(found.Wrapped)) : null;

    /// <summary>The keys of several questions at once; those destroyed are missing.</summary>
    public Task<Dictionary<Guid, QuestionKey>> Find(IReadOnlyCollection<Guid> questions) =>
        keys.Keys.Where(key => questions.Contains(key.QuestionId))
            .ToDictionaryAsync(key => key.QuestionId, key => new QuestionKey(_wrap.Unprotect(key.Wrapped)));

    public Task Destroy(Guid question) => keys.Keys.Where(key => key.QuestionId == question).ExecuteDeleteAsync();
}
