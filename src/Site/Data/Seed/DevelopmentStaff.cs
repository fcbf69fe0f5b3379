using System.Security.Cryptography;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Hosting;
using Microsoft.AspNetCore.Identity;

namespace EmploymentNet.Site.Data;

/// <summary>
/// One account per role for trying the back office out. Its sign-in lies in the data folder; a host that listens
/// beyond loopback does not start with it.
/// </summary>
public static class DevelopmentStaff
{
    public const string FileName = "development-sign-in.txt";

    private static readonly (string Role, string Profession, string Language)[] Accounts =
    [
        (StaffRoles.Counsellor, "socialCounsellor", "fi"),
        (StaffRoles.Editor, "editor", "fi"),
        (StaffRoles.Lead, "employmentAdviser", "sv"),
        (StaffRoles.Administrator, "administrator", "fi"),
    ];

    public static void KeepDevelopmentOnLoopback(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
            builder.Services.AddLoopbackOnly("the accounts of Development (use ASPNETCORE_ENVIRONMENT=Production).");
    }

    public static async Task SeedDevelopmentStaff(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            return;
        await using var scope = app.Services.CreateAsyncScope();
        var file = Path.Combine(app.Services.GetRequiredService<DataFolders>().Root, FileName);
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        if (!File.Exists(file) || await users.FindByNameAsync(Accounts[0].Role) is null)
            await Create(scope.ServiceProvider.GetRequiredService<RoleManager<IdentityRole<Guid>>>(), users, file);
        app.Lifetime.ApplicationStarted.Register(() => Print(file, app.Urls.First()));
    }

    private static async Task Create(RoleManager<IdentityRole<Guid>> roles, UserManager<StaffMember> users, string file)
    {
        var lines = new List<string>();
        foreach (var (role, profession, language) in Accounts)
        {
            var password = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16);
            if (!await roles.RoleExistsAsync(role))
                await roles.CreateAsync(new IdentityRole<Guid>(role));
            if (await users.FindByNameAsync(role) is { } old)
                await users.DeleteAsync(old);
            var member = new StaffMember { UserName = role, Profession = profession, Language = language };
            await users.CreateAsync(member, password);
            await users.AddToRoleAsync(member, role);
            lines.Add($"{role} {password}");
        }
        await File.WriteAllLinesAsync(file, lines);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private static void Print(string file, string address)
    {
        Console.WriteLine($"EmploymentNet: {address}   back office: {address}{Routes.Workspace}");
        foreach (var line in File.ReadLines(file))
            Console.WriteLine($"  sign-in (user, password): {line}");
    }
}
