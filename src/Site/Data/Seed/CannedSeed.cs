using System.Globalization;
using System.Resources;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.Desk.CannedAnswers;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Data;

/// <summary>The canned answers that a new desk begins with.</summary>
public static class CannedSeed
{
    private static readonly (string Key, string? Topic)[] Seeded =
        [("greeting", null), ("closing", null), ("askBack", null), ("urgentHelp", null), ("register", null), ("unemploymentSecurity", "benefits")];

    public static async Task SeedCannedAnswers(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        if (await database.CannedAnswers.AnyAsync())
            return;
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        foreach (var language in SiteLanguage.All)
            foreach (var (key, topic) in Seeded)
            {
                var canned = CannedAnswer.Propose(TextOf(key, topic, language), staff: null, now);
                canned.Accept(now);
                database.Add(canned);
            }
        await database.SaveChangesAsync();
    }

    private static CannedText TextOf(string key, string? topic, SiteLanguage language)
    {
        var (texts, culture) = (new ResourceManager(typeof(Seeds)), CultureInfo.GetCultureInfo(language.Culture));
        return new(language.Code, topic, texts.GetString($"{key}.Title", culture)!, texts.GetString($"{key}.Body", culture)!.ReplaceLineEndings("\n"));
    }
}
