using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EmploymentNet.UnitTests.Repository;

public sealed partial class DependencyRecordTests
{
    [Fact]
    public void Every_package_has_its_reason_on_record()
    {
        var record = RepositoryFiles.Read("docs/dependencies.md");

        Faults.None(Packages().Distinct().Where(package => !record.Contains($"| `{package}` |", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_record_names_no_package_that_is_gone()
    {
        var rows = Row().Matches(RepositoryFiles.Read("docs/dependencies.md")).Select(match => match.Groups[1].Value);

        Faults.None(rows.Except(Packages()).Except(DebianPackages()));
    }

    [Fact]
    public void Lock_files_name_no_place_to_download_from()
    {
        var locks = RepositoryFiles.Below("", "packages.lock.json", "package-lock.json").ToList();

        Assert.NotEmpty(locks);
        Faults.None(locks.Where(file => DownloadAddress().IsMatch(Funding().Replace(RepositoryFiles.Read(file), ""))));
    }

    private static IEnumerable<string> Packages() => NuGetPackages().Concat(NpmPackages());

    private static IEnumerable<string> NuGetPackages() =>
        from project in RepositoryFiles.Below("", ".csproj")
        from reference in XDocument.Parse(RepositoryFiles.Read(project)).Descendants("PackageReference")
        select reference.Attribute("Include")!.Value;

    private static IEnumerable<string> NpmPackages() =>
        from file in RepositoryFiles.Below("", "package.json")
        from kind in (string[])["dependencies", "devDependencies"]
        let packages = JsonDocument.Parse(RepositoryFiles.Read(file)).RootElement
        where packages.TryGetProperty(kind, out _)
        from package in packages.GetProperty(kind).EnumerateObject()
        select package.Name;

    /// <summary>What the two commands install with apt-get.</summary>
    private static IEnumerable<string> DebianPackages() =>
        Installed().Matches(string.Concat(((string[])["eng/common.sh", "eng/run", "eng/test"]).Select(RepositoryFiles.Read)))
            .SelectMany(match => match.Groups[1].Value.Split(' '));

    [GeneratedRegex(@"^\| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(""""(git\+)?(https?|ssh)://"""")]
    private static partial Regex DownloadAddress();

    /// <summary>Addresses of people who ask for money stay allowed.</summary>
    [GeneratedRegex(""""funding": (\{[^}]*\}|\[[^\]]*\]|"[^"]*")"""")]
    private static partial Regex Funding();

    [GeneratedRegex(@"install_packages ([a-z][a-z0-9 -]*)")]
    private static partial Regex Installed();
}
