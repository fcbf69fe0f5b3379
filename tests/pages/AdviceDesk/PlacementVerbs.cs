using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>Posters on walls, without the desk's pages about them.</summary>
public static class PlacementVerbs
{
    public static Task HangUp(this SiteHost site, string code) => site.With<SiteDbContext>(async database =>
    {
        database.Add(Placement.Open(code, $"Paikka {code}", $"Plats {code}", Guid.NewGuid(), site.Clock.GetUtcNow().UtcDateTime));
        await database.SaveChangesAsync();
    });

    public static Task TakeDown(this SiteHost site, string code) => site.With<SiteDbContext>(async database =>
    {
        (await database.Placements.FindAsync(code))!.Close(Guid.NewGuid(), site.Clock.GetUtcNow().UtcDateTime);
        await database.SaveChangesAsync();
    });

    /// <returns>The placement that the newest question came by.</returns>
    public static Task<string?> NewestPlacement(this SiteHost site) => site.With<SiteDbContext, string?>(database =>
        database.Questions.OrderByDescending(question => question.Number).Select(question => question.Placement).FirstAsync());
}
