using System.Diagnostics;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk;
using EmploymentNet.Site.Features.Desk.Queue;
using EmploymentNet.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

// Prints what the queue's queries cost at 50,000 questions, as a multiple of fifty rows by primary key in the same run: machines differ,
// and so do minutes on one of them.
const int Questions = 50_000, Open = 400, Rounds = 60;

var folder = Directory.CreateTempSubdirectory("queue-bench-");
var services = new ServiceCollection()
    .AddSingleton(TimeProvider.System)
    .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new(DataFolders.Setting, folder.FullName)]).Build())
    .AddSingleton<IHostEnvironment>(new BenchEnvironment(folder.FullName))
    .AddSingleton<DataFolders>()
    .AddScoped<EmploymentNet.Site.Features.AdviceDesk.QuestionKeys>()
    .AddLogging();
services.AddDataProtection();
services.AddSqlite();
services.AddDesk();
await using var provider = services.BuildServiceProvider();
await using var scope = provider.CreateAsyncScope();
var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
await database.Database.MigrateAsync();
await scope.ServiceProvider.GetRequiredService<QuestionKeyDbContext>().Database.MigrateAsync();
database.AddRange(Enumerable.Range(0, 10).Select(place => new Topic { Key = $"topic{place}", FinnishName = $"{place}", SwedishName = $"{place}", SortOrder = place }));
database.Add(new EmploymentNet.Site.Features.Accounts.StaffMember { UserName = "counsellor", Name = "counsellor", Profession = "socialCounsellor", Language = "fi" });
await database.SaveChangesAsync();
await provider.FillDesk(Open, Questions - Open);

// A counsellor, from whom the topic of another group is hidden.
var access = new TopicAccess(await database.Users.Select(user => user.Id).SingleAsync(), ["topic9"]);
var topics = await database.Topics.AsNoTracking().ToListAsync();
var rows = scope.ServiceProvider.GetRequiredService<QueueRows>();
foreach (var query in (string[])["", "?aihe=topic3", "?tila=uudet", "?omat=true", "?tila=vastatut", "?tila=kaikki"])
{
    var filter = QueueFilter.Of(query);
    var (page, key) = (new List<double>(), new List<double>());
    for (var round = 0; round < Rounds; round++)
    {
        page.Add(await Time(async () =>
        {
            await rows.Count(filter, access);
            await rows.Read(filter, 1, access, topics);
        }));
        key.Add(await Time(() => database.Questions.AsNoTracking().OrderBy(question => question.Number).Take(QueueRows.PageSize).ToListAsync()));
    }
    Console.WriteLine($"{(query.Length == 0 ? "?" : query),-16} page {Median(page),6:F2} ms   fifty by key {Median(key),6:F2} ms   ratio {Median(page) / Median(key),5:F1}");
}
folder.Delete(recursive: true);

static async Task<double> Time(Func<Task> work)
{
    var watch = Stopwatch.StartNew();
    await work();
    return watch.Elapsed.TotalMilliseconds;
}

static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

internal sealed class BenchEnvironment(string root) : IHostEnvironment
{
    public string EnvironmentName { get; set; } = "Bench";

    public string ApplicationName { get; set; } = "EmploymentNet.QueueBench";

    public string ContentRootPath { get; set; } = root;

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
}
