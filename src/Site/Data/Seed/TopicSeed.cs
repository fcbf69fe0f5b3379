using System.Globalization;
using System.Resources;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.AdviceDesk.Topics;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Data;

/// <summary>The topics a new desk begins with.</summary>
public static class TopicSeed
{
    private static readonly string[] Keys =
        ["jobSearch", "benefits", "workAbility", "youth", "education", "rights", "family", "immigration", "employing", "other"];

    public static async Task SeedTopics(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        if (await database.Topics.AnyAsync())
            return;
        database.AddRange(Keys.Select((key, index) => new Topic
        {
            Key = key,
            FinnishName = Name(key, SiteLanguage.Finnish),
            SwedishName = Name(key, SiteLanguage.Swedish),
            SortOrder = index,
        }));
        await database.SaveChangesAsync();
    }

    private static string Name(string key, SiteLanguage language) =>
        new ResourceManager(typeof(Texts)).GetString(key, CultureInfo.GetCultureInfo(language.Culture))!;
}
