using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;

namespace EmploymentNet.Testing;

/// <summary>
/// The whole site inside the test process, with a data folder, a clock and logs of its own. Nothing of it is replaced but the clock, and
/// the clock goes on while a person fills a form in.
/// </summary>
public class SiteHost : WebApplicationFactory<Program>
{
    /// <summary>What the first start of a site leaves, made once for all hosts of these tests: filling a store takes as long as many a test.</summary>
    private static readonly Lazy<DirectoryInfo> _firstStart = new(StartOnce);

    /// <summary>When every host starts, unless a test sets the clock: a working day, while the desk is open.</summary>
    public static readonly DateTimeOffset MondayMorning = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(2));

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("employmentnet-");

    public SiteHost()
        : this(startsEmpty: false)
    {
    }

    /// <param name="startsEmpty">Where the first start is what the test is about, or is another one than Development's.</param>
    protected SiteHost(bool startsEmpty)
    {
        if (!startsEmpty)
            Copy(_firstStart.Value, _data);
    }

    public QuickClock Clock { get; } = new(MondayMorning);

    /// <summary>How long everybody takes over a form. A test that sets it to nothing has programs for visitors.</summary>
    public TimeSpan WritingTime { get; set; } = TimeSpan.FromSeconds(5);

    public CollectedLogs Logs { get; } = new();

    /// <summary>All other sites, as far as a test has registered them.</summary>
    public OtherSites Others { get; } = new();

    public virtual string DataFolder => _data.FullName;

    /// <summary>A browser that keeps no cookie and follows no redirect, so that tests see both.</summary>
    public HttpClient Visitor() => Browser(remembers: false);

    /// <summary>A browser at an address, as the server sees it.</summary>
    public HttpClient VisitorAt(string address)
    {
        var browser = Visitor();
        browser.DefaultRequestHeaders.Add(Surroundings.Address, address);
        return browser;
    }

    /// <summary>Lets the test's own calls to the site wait as little as a request does.</summary>
    public void Hurry()
    {
        // What the start sets going must not be hurried along with it.
        _ = Services;
        Clock.Hurry();
    }

    /// <summary>A browser that a worker uses: keeps cookies, follows redirects.</summary>
    public HttpClient StaffBrowser() => Browser(remembers: true);

    /// <summary>The same, but it stops at each redirect, so that tests see where it would lead.</summary>
    public HttpClient HaltingStaffBrowser() => CreateClient(new() { AllowAutoRedirect = false, BaseAddress = ClientOptions.BaseAddress });

    /// <summary>What Development wrote of the account of a role: user, password and, where there is a second factor, its key.</summary>
    public string[] SignInLineOf(string role)
    {
        _ = Services;
        return File.ReadLines(Path.Combine(DataFolder, DevelopmentStaff.FileName)).Select(line => line.Split(' ')).Single(account => account[0] == role);
    }

    /// <summary>What a full or torn-out disk leaves: files that are no database.</summary>
    public void LoseDatabase()
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.Combine(DataFolder, "database")))
            File.WriteAllText(file, "lost");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
        GC.SuppressFinalize(this);
        Others.ThrowIfStrayed();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting(DataFolders.Setting, DataFolder);
        // Nobody edits settings during a test, and a watched content root costs seconds at each start.
        builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
        builder.ConfigureLogging(logging => logging.AddProvider(Logs));
        builder.ConfigureTestServices(services => services
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IStartupFilter>(new Surroundings(this))
            .ConfigureAll<HttpClientFactoryOptions>(client => client.HttpMessageHandlerBuilderActions.Add(handler => handler.PrimaryHandler = Others)));
    }

    private static DirectoryInfo StartOnce()
    {
        var data = Directory.CreateTempSubdirectory("employmentnet-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => data.Delete(recursive: true);
        using var site = new FirstStart(data);
        _ = site.Services;
        return data;
    }

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to.FullName, Path.GetRelativePath(from.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            file.CopyTo(copy);
        }
    }

    private HttpClient Browser(bool remembers)
    {
        // A host on a socket knows its address once it has started.
        _ = Services;
        return CreateClient(new() { AllowAutoRedirect = remembers, HandleCookies = remembers, BaseAddress = ClientOptions.BaseAddress });
    }

    private sealed class FirstStart(DirectoryInfo data) : SiteHost(startsEmpty: true)
    {
        public override string DataFolder => data.FullName;
    }
}
