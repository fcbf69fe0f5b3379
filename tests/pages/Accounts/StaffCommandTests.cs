using EmploymentNet.Core.Staff;
using EmploymentNet.PageTests.Durability;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.PageTests.Accounts;

/// <summary>The command line, as Production begins with it.</summary>
public sealed class StaffCommandTests : IDisposable
{
    private static readonly string[] _maija =
        ["staff", "add", "--email", "maija@example.org", "--name", "Maija Esimerkki", "--role", "administrator", "--profession", "administrator", "--language", "fi"];

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("employmentnet-");

    private readonly string _certificate;

    public StaffCommandTests() => _certificate = OwnCertificate.WriteTo(_data.FullName);

    [Fact]
    public async Task The_first_administrator_gets_a_link_and_nothing_else_is_told()
    {
        var (exitCode, said, _) = await Production(_maija);
        var again = await Production(_maija);

        Assert.Equal(0, exitCode);
        Assert.Matches("^https://employmentnet.example/tyotila/linkki/[A-Za-z0-9_-]{43}$", said);
        Assert.Equal((1, "", "maija@example.org has an account already."), again);
    }

    [Fact]
    public async Task Bad_input_is_refused_plainly_and_makes_nothing()
    {
        var (exitCode, said, refused) = await Production("staff", "add", "--email", "maija", "--name", "Maija", "--role", "boss");
        var halved = await Production([.. _maija.SkipLast(1)]);
        var unknown = await Production("staff", "remove", "maija@example.org");

        Assert.Equal((1, ""), (exitCode, said));
        Assert.Equal(4, refused.Split('\n').Length);
        Assert.Contains("--role must be one of: counsellor, editor, lead, administrator.", refused, StringComparison.Ordinal);
        Assert.Equal((1, ""), (halved.ExitCode, halved.Said));
        Assert.Equal((1, ""), (unknown.ExitCode, unknown.Said));
    }

    [Fact]
    public async Task In_Development_the_code_of_the_moment_is_printed_for_those_who_have_no_app_at_hand()
    {
        await using var site = new SiteHost();
        var key = site.KeyOf(StaffRoles.Lead)!;

        var (exitCode, said, _) = await SiteProcess.Command(site.DataFolder, new Dictionary<string, string>(), "staff", "code", StaffRoles.Lead);
        var production = await Production("staff", "code", StaffRoles.Lead);

        Assert.Equal(0, exitCode);
        Assert.NotNull(Totp.FindStep(key, said, DateTime.UtcNow));
        Assert.Equal((1, ""), (production.ExitCode, production.Said));
    }

    public void Dispose() => _data.Delete(recursive: true);

    private Task<(int ExitCode, string Said, string Refused)> Production(params string[] words) => SiteProcess.Command(
        _data.FullName,
        new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["PublicUrl"] = MailSettings.PublicUrl,
            ["Keys__Certificate"] = _certificate,
            ["Keys__CertificatePassword"] = OwnCertificate.Password,
        },
        words);
}
