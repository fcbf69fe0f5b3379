using System.Globalization;
using System.Resources;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using GroupTexts = EmploymentNet.Site.Features.Desk.Groups.Texts;

namespace EmploymentNet.Site.Data;

/// <summary>Two groups for trying out who sees what. A real desk begins without any, and everybody sees everything.</summary>
public static class GroupSeed
{
    private static readonly (string Key, string[] Topics, string[] Members)[] Groups =
    [
        ("wellbeing", ["workAbility", "family"], [StaffRoles.Counsellor, StaffRoles.Lead]),
        ("employers", ["employing"], [StaffRoles.Lead]),
    ];

    public static async Task SeedDevelopmentGroups(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            return;
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        if (await database.ExpertGroups.AnyAsync())
            return;
        foreach (var (key, topics, members) in Groups)
        {
            var group = new ExpertGroup { FinnishName = Name(key, SiteLanguage.Finnish), SwedishName = Name(key, SiteLanguage.Swedish) };
            var staff = await database.Users.Where(user => members.Contains(user.UserName)).Select(user => user.Id).ToListAsync();
            group.ChangeMembers(staff, app.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
            database.Add(group);
            await database.SaveChangesAsync();
            await database.Topics.Where(topic => topics.Contains(topic.Key)).ExecuteUpdateAsync(row => row.SetProperty(topic => topic.Group, group.Id));
        }
    }

    private static string Name(string key, SiteLanguage language) =>
        new ResourceManager(typeof(GroupTexts)).GetString($"Seed.{key}", CultureInfo.GetCultureInfo(language.Culture))!;
}
