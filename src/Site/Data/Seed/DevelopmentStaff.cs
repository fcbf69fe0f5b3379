using System.Security.Cryptography;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Hosting;
using Microsoft.AspNetCore.Identity;

namespace EmploymentNet.Site.Data;

/// <summary>
/// One account per role for trying the back office out, with a second factor where the role needs one. Its sign-in lies in the data
/// folder; a host that listens beyond loopback does not start with it.
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
        var file = FileIn(app.Services.GetRequiredService<DataFolders>());
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        if (!File.Exists(file) || await users.FindByNameAsync(Accounts[0].Role) is null)
            await Create(users, app.Services.GetRequiredService<SecondFactorKeys>(), app.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, file);
        app.Lifetime.ApplicationStarted.Register(() => Print(file, app.Urls.First()));
    }

    /// <returns>What the account's authenticator app would hold; null where it has none.</returns>
    public static byte[]? KeyOf(DataFolders folders, string user)
    {
        var file = FileIn(folders);
        return File.Exists(file) && File.ReadLines(file).Select(line => line.Split(' ')).FirstOrDefault(account => account[0] == user) is [_, _, var key]
            ? Base32.Decode(key)
            : null;
    }

    public static string FileIn(DataFolders folders) => Path.Combine(folders.Root, FileName);

    private static async Task Create(UserManager<StaffMember> users, SecondFactorKeys keys, DateTime now, string file)
    {
        var lines = new List<string>();
        foreach (var (role, profession, language) in Accounts)
        {
            var password = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16);
            if (await users.FindByNameAsync(role) is { } old)
                await users.DeleteAsync(old);
            var member = new StaffMember { Id = Guid.NewGuid(), UserName = role, Name = role, Profession = profession, Language = language };
            lines.Add($"{role} {password}{(StaffRoles.WithSecondFactor.Contains(role) ? $" {Enrol(member, keys, now)}" : "")}");
            member.ChoosePassword(users.PasswordHasher.HashPassword(member, password));
            await users.CreateAsync(member);
            await users.AddToRoleAsync(member, role);
        }
        await File.WriteAllLinesAsync(file, lines);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>As if they had scanned the QR code; what is asked at sign-in is no less for it.</summary>
    private static string Enrol(StaffMember member, SecondFactorKeys keys, DateTime now)
    {
        var key = Totp.NewKey();
        member.TakeSecondFactor(keys.Seal(member.Id, key), step: 0, now);
        return Base32.Encode(key);
    }

    private static void Print(string file, string address)
    {
        Console.WriteLine($"EmploymentNet: {address}   back office: {address}{Routes.Workspace}");
        foreach (var line in File.ReadLines(file))
            Console.WriteLine($"  sign-in (user, password, key for an authenticator app): {line}");
        Console.WriteLine("  without an app: eng/run -- staff code USER prints the code of the moment");
    }
}
