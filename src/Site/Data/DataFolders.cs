namespace EmploymentNet.Site.Data;

/// <summary>
/// What the site keeps on disk, each kind in a folder of its own: keys never lie beside the database they unlock,
/// so that a backup of one is not a backup of both.
/// </summary>
public sealed class DataFolders
{
    public const string Setting = "EMPLOYMENTNET_DATA";

    public DataFolders(IConfiguration configuration, IHostEnvironment environment)
    {
        Root = Path.GetFullPath(configuration[Setting] ?? Path.Combine(environment.ContentRootPath, "..", "..", "data"));
        Database = Make("database");
        Media = Make("media");
        Keys = Make("keys");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Root { get; }

    public string Database { get; }

    public string Media { get; }

    public string Keys { get; }

    private string Make(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;
}
