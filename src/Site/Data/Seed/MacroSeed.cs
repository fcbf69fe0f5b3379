using System.Globalization;
using System.Resources;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.Desk.CannedAnswers;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Data;

/// <summary>The macros that a new desk begins with: each does something with a canned answer of the same key and is called like it.</summary>
public static class MacroSeed
{
    private static readonly (string Key, string? Topic, MacroEnd End)[] Seeded = [("askBack", null, MacroEnd.AskBack), ("unemploymentSecurity", "benefits", MacroEnd.Keep)];

    public static async Task SeedMacros(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        if (await database.Macros.AnyAsync())
            return;
        var canned = await database.CannedAnswers.AsNoTracking().ToListAsync();
        foreach (var (key, topic, end) in Seeded)
        {
            var (finnish, swedish) = (TitleOf(key, SiteLanguage.Finnish), TitleOf(key, SiteLanguage.Swedish));
            database.Add(Macro.Of(new(finnish, swedish, topic, IdOf(finnish), IdOf(swedish), IsUrgent: false, end)));
        }
        await database.SaveChangesAsync();

        int? IdOf(string title) => canned.Find(one => one.Text.Title == title)?.Id;
    }

    private static string TitleOf(string key, SiteLanguage language) =>
        new ResourceManager(typeof(Seeds)).GetString($"{key}.Title", CultureInfo.GetCultureInfo(language.Culture))!;
}
