using System.Data;
using System.Data.Common;
using System.Text.RegularExpressions;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Queue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Desk;

/// <summary>The queue of a desk that has been answering for years reads no more than that of a new one. The counsellor is of a group, and another's topic is hidden from them.</summary>
public sealed partial class QueueScaleTests(SiteHost site) : IClassFixture<SiteHost>
{
    private static readonly string[] Queries =
    [
        "", "tila=uudet", "tila=tyon-alla", "tila=jatkuneet", "tila=tarkistettavat", "tila=vastatut", "tila=kaikki", "aihe=rights", "tila=vastatut&aihe=rights",
        "tila=kaikki&aihe=rights", "tila=kaikki&kieli=sv", "kiireelliset=true", "tila=kaikki&kiireelliset=true", "myohassa=true", "omat=true", "tila=vastatut&omat=true", "tila=kaikki&myohassa=true", "tila=odottavat", "tila=suljetut",
        "tila=tarkistuksessa", "tila=korjattavana", "tila=tarkistuksessa&luettavat=true", "luettavat=true&aihe=rights", "tila=kaikki&luettavat=true",
        "tila=uudet&aihe=rights&kieli=fi&kiireelliset=true&myohassa=true",
    ];

    /// <summary>What may be walked from its start: an order of the queue, which ends with the page, and never the rows of the table.</summary>
    private static readonly string[] Orders = ["IX_Question_Open", "IX_Question_Reopened", "IX_Question_Answered"];

    [Fact]
    public async Task With_fifty_thousand_questions_it_takes_the_same_commands_and_rows_and_no_scan_of_them()
    {
        var counsellor = await site.Counsellor();
        await site.Services.FillDesk(open: 400, answered: 4_600);
        var (small, _) = await Look(counsellor);

        await site.Services.FillDesk(open: 0, answered: 45_000);
        var (large, commands) = await Look(counsellor);

        Assert.Equal(small, large);
        Assert.All(large, cost => Assert.InRange(cost.Commands, 1, 25));
        Assert.All(large, cost => Assert.InRange(cost.Rows, 1, 8 * QueueRows.PageSize));
        Faults.None(await Scans(commands));
    }

    private async Task<(List<(string Query, int Commands, int Rows)>, List<DbCommand>)> Look(HttpClient counsellor)
    {
        var (costs, commands) = (new List<(string, int, int)>(), new List<DbCommand>());
        foreach (var query in Queries)
        {
            using var seen = SeenCommands.Of(site);
            await counsellor.Read($"{Routes.Queue}?{query}");
            costs.Add((query, seen.Commands.Count, seen.Rows));
            commands.AddRange(seen.Commands);
        }
        return (costs, commands);
    }

    private async Task<List<string>> Scans(IEnumerable<DbCommand> commands)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var connection = scope.ServiceProvider.GetRequiredService<SiteDbContext>().Database.GetDbConnection();
        await connection.OpenAsync();
        var scans = new List<string>();
        foreach (var seen in commands.Where(command => command.CommandText.Contains("\"Questions\"", StringComparison.Ordinal)).DistinctBy(command => command.CommandText))
            scans.AddRange(await ScansOf(connection, seen));
        return scans;
    }

    private static async Task<IEnumerable<string>> ScansOf(DbConnection connection, DbCommand seen)
    {
        await using var explain = connection.CreateCommand();
        explain.CommandText = $"EXPLAIN QUERY PLAN {seen.CommandText}";
        foreach (DbParameter parameter in seen.Parameters)
        {
            var copy = explain.CreateParameter();
            (copy.ParameterName, copy.Value) = (parameter.ParameterName, parameter.Value);
            explain.Parameters.Add(copy);
        }
        var plan = new List<string>();
        await using var reader = await explain.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            plan.Add(reader.GetString("detail"));
        if (seen.CommandText.Contains("WHERE 0", StringComparison.Ordinal))
            return [];
        return plan.Where(step => QuestionScan().IsMatch(step) && !Orders.Any(step.Contains) && !NewestFirst().IsMatch(seen.CommandText))
            .Select(step => $"{step} in\n{seen.CommandText}\n{string.Join("\n", plan)}");
    }

    /// <summary>"SCAN q0" and the like walk a page that has been found.</summary>
    [GeneratedRegex("^SCAN q( |$)")]
    private static partial Regex QuestionScan();

    /// <summary>The table's own order without a condition, or past what is others' of all that is the counsellor's too: it ends at the limit.</summary>
    [GeneratedRegex("WHERE \"q\"\\.\"MarkedUtc\" IS NULL(?: AND \\(\"q\"\\.\"Topic\" (?:<>|NOT IN) .*?\\)\\))?\\s+ORDER BY \"q\"\\.\"Number\" DESC\\s+LIMIT", RegexOptions.Singleline)]
    private static partial Regex NewestFirst();
}
