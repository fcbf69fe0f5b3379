using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.CannedAnswers;

/// <summary>The canned answers that fit a question, and the count of those that were used.</summary>
public sealed class Choices(SiteDbContext database, TimeProvider clock)
{
    /// <summary>In the language of the question; where that is another than the site's own, in the worker's.</summary>
    public async Task<IReadOnlyList<CannedAnswer>> For(Question question)
    {
        var language = (SiteLanguage.Find(question.Language) ?? SiteLanguage.Current).Code;
        return await database.CannedAnswers.AsNoTracking()
            .Where(canned => canned.AcceptedUtc != null && canned.RetiredUtc == null)
            .Where(canned => canned.Text.Language == language && (canned.Text.Topic == null || canned.Text.Topic == question.Topic))
            .OrderBy(canned => canned.Text.Title)
            .ToListAsync();
    }

    /// <summary>Counts them with the answer that is saved next.</summary>
    public async Task Count(IReadOnlyCollection<int> inserted)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var id in await database.CannedAnswers.Where(canned => inserted.Contains(canned.Id)).Select(canned => canned.Id).ToListAsync())
            database.Add(new CannedUse { CannedAnswerId = id, Utc = now });
    }
}
