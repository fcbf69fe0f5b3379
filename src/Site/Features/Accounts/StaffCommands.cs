using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Shared;
using EmploymentNet.Site.Hosting;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>
/// <c>staff add --email … --name … --role … --profession … --language …</c> lets the first people in, by a one-time link;
/// <c>staff code USER</c> reckons the code of an account that Development made, as an authenticator app would.
/// </summary>
public static class StaffCommands
{
    private static readonly string[] _options = ["--email", "--name", "--role", "--profession", "--language"];

    private static readonly Dictionary<string, string> _problems = new()
    {
        [nameof(PersonForm.Email)] = "--email must be an address, such as maija@example.org.",
        [nameof(PersonForm.Name)] = $"--name must be given, in at most {StaffMember.NameLength} characters.",
        [nameof(PersonForm.Role)] = $"--role must be one of: {string.Join(", ", StaffRoles.All)}.",
        [nameof(PersonForm.Profession)] = $"--profession must be one of: {string.Join(", ", Professions.All)}.",
        [nameof(PersonForm.Language)] = "--language must be fi or sv.",
    };

    public static bool IsStaffCommand(string[] args) => args is ["staff", ..];

    /// <returns>The exit code.</returns>
    public static async Task<int> RunStaffCommand(this WebApplication app, string[] args) => args switch
    {
        ["staff", "add", .. var options] => await Add(app, options),
        ["staff", "code", var user] when app.Environment.IsDevelopment() => PrintCode(app, user),
        _ => CommandLine.Refuse($"staff add {string.Join(" … ", _options)} …  or, in Development,  staff code USER"),
    };

    private static async Task<int> Add(WebApplication app, string[] options)
    {
        var given = options.Chunk(2).Where(pair => pair.Length == 2).ToLookup(pair => pair[0], pair => pair[1]);
        if (options.Length % 2 != 0 || given.Any(option => !_options.Contains(option.Key) || option.Count() > 1))
            return CommandLine.Refuse($"Each of these once, followed by its value: {string.Join(" ", _options)}");
        string? Of(string option) => given[option].SingleOrDefault();
        var form = new PersonForm { Email = Of("--email"), Name = Of("--name"), Role = Of("--role"), Profession = Of("--profession"), Language = Of("--language") };
        var problems = form.EmailProblems().Concat(form.Problems(StaffRoles.All)).Select(problem => _problems[problem.Field]).ToList();
        return problems.Count > 0 ? CommandLine.Refuse([.. problems]) : await Invite(app, form.Make());
    }

    private static async Task<int> Invite(WebApplication app, Invitation invitation)
    {
        await app.MigrateDatabase();
        await app.SeedStaffRoles();
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<Inviting>().Invite(invitation, by: null) is not { } path)
            return CommandLine.Refuse($"{invitation.Email.Value} has an account already.");
        Console.WriteLine(scope.ServiceProvider.GetRequiredService<PublicAddress>().Of(path));
        return 0;
    }

    private static int PrintCode(WebApplication app, string user)
    {
        if (DevelopmentStaff.KeyOf(app.Services.GetRequiredService<DataFolders>(), user) is not { } key)
            return CommandLine.Refuse($"Development made no account {user} with a second factor.");
        Console.WriteLine(Totp.CodeOf(key, Totp.StepAt(app.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime)));
        return 0;
    }
}
