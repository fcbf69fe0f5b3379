using System.Globalization;
using System.Resources;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.AdviceDesk.Starters;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Data;

/// <summary>The half-written questions a new desk begins with.</summary>
public static class StarterSeed
{
    private static readonly (string Key, string Topic, string LifeSituation, Season? Season)[] Starters =
    [
        ("schoolBroken", "youth", "schoolBroken", null),
        ("jointApplication", "education", "schoolBroken", new(1, 3)),
        ("noStudyPlace", "youth", "schoolBroken", new(6, 9)),
        ("noWorkFound", "jobSearch", "outOfWork", null),
        ("moneyEnds", "benefits", "outOfWork", null),
        ("clarification", "rights", "outOfWork", null),
        ("contractEnds", "jobSearch", "outOfWork", new(11, 1)),
        ("graduating", "jobSearch", "outOfWork", new(4, 6)),
        ("backFromLeave", "family", "familyLeave", null),
        ("tired", "workAbility", "healthLimits", null),
        ("newInFinland", "immigration", "newlyArrived", null),
        ("summerJob", "youth", "summerJob", new(1, 5)),
        ("summerPay", "rights", "summerJob", new(5, 9)),
        ("hiring", "employing", "hiring", null),
    ];

    public static async Task SeedStarters(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        if (await database.AskStarters.AnyAsync())
            return;
        database.AddRange(Starters.Select(starter => new AskStarter
        {
            Finnish = TextOf(starter.Key, SiteLanguage.Finnish),
            Swedish = TextOf(starter.Key, SiteLanguage.Swedish),
            Topic = starter.Topic,
            LifeSituation = starter.LifeSituation,
            Season = starter.Season,
        }));
        await database.SaveChangesAsync();
    }

    private static StarterText TextOf(string key, SiteLanguage language)
    {
        var (texts, culture) = (new ResourceManager(typeof(Texts)), CultureInfo.GetCultureInfo(language.Culture));
        return new(texts.GetString($"{key}.Title", culture)!, texts.GetString($"{key}.Text", culture)!);
    }
}
