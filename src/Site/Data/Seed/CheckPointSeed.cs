using System.Globalization;
using System.Resources;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.Desk.Checklists;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Data;

/// <summary>The points that a new desk begins with, for the topics on which a hasty answer costs most.</summary>
public static class CheckPointSeed
{
    private static readonly (string Topic, int Points)[] Seeded = [("benefits", 4), ("youth", 3), ("rights", 3)];

    public static async Task SeedCheckPoints(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        if (await database.CheckPoints.AnyAsync())
            return;
        database.AddRange(
            from seeded in Seeded
            from place in Enumerable.Range(1, seeded.Points)
            select CheckPoint.Of(seeded.Topic, TextOf(seeded.Topic, place, SiteLanguage.Finnish), TextOf(seeded.Topic, place, SiteLanguage.Swedish), place));
        await database.SaveChangesAsync();
    }

    private static string TextOf(string topic, int place, SiteLanguage language) =>
        new ResourceManager(typeof(Seeds)).GetString($"{topic}.{place}", CultureInfo.GetCultureInfo(language.Culture))!;
}
