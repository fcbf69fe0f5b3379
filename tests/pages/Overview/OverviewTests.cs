using System.Net;
using System.Text.Json;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Statistics;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Asked = EmploymentNet.Core.Statistics.Asked;

namespace EmploymentNet.PageTests.Overview;

/// <summary>What each role reads of two counted months.</summary>
public sealed class OverviewTests(OverviewTests.CountedSite site) : IClassFixture<OverviewTests.CountedSite>
{
    private static readonly Period October = new(2026, 10);

    [Fact]
    public async Task A_lead_reads_the_newest_month_beside_the_one_before_and_small_numbers_are_not_told()
    {
        var page = await (await site.Lead()).Read(Routes.Overview);

        Assert.Equal(("21", "12"), (page.Text("[data-testid=total]"), page.Text("[data-testid=total-before]")));
        Assert.Equal(["oktober 2026", "september 2026"], page.Texts("[data-testid=Topics] thead .figure"));
        Assert.Equal(["berättas inte", "0"], Row(page, "Topics", "Studier och utbildning").Select(text => text.Trim('–', ' ')));
        Assert.Equal(5, page.Texts("[data-testid=Weeks] tbody tr").Count());
        Assert.Contains("21", page.Texts("[data-testid=Hours] .shade-5"));
        Assert.Equal(10, page.Texts("a[download]").Count());
        Assert.Equal(["minst 10", "minst 50 %, högst 5 försenade", "högst 5 timmar arbetstid", "färre än 20 frågor, vi berättar inte"], page.Texts("[data-testid=Promise] td"));
        Assert.Equal(["0", "0"], page.Texts("[data-testid=Readable] tr:first-child td").Skip(2));
    }

    [Fact]
    public async Task Another_month_is_chosen_and_what_names_none_is_the_newest()
    {
        var lead = await site.Lead();

        Assert.Equal("12", (await lead.Read($"{Routes.Overview}?kuukausi=2026-09")).Text("[data-testid=total]"));
        Assert.Equal("21", (await lead.Read($"{Routes.Overview}?kuukausi=x")).Text("[data-testid=total]"));
    }

    [Fact]
    public async Task What_was_asked_and_is_published_nowhere_is_told_to_leads()
    {
        var page = await (await site.Lead()).Read(Routes.Overview);

        Assert.Contains("finska", page.Text("[data-testid=Gaps] tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_counsellor_reads_topics_alone_and_of_them_those_that_are_theirs()
    {
        var counsellor = await site.Counsellor();

        var page = await counsellor.Read(Routes.Overview);

        Assert.Equal(3, page.Texts("a[download]").Count());
        Assert.Empty(page.Texts("[data-testid=total], [data-testid=Gaps], [data-testid=Municipalities]"));
        var topics = page.Texts("[data-testid=Topics] tbody th").ToList();
        Assert.Contains("Opiskelu ja koulutus", topics);
        Assert.DoesNotContain(await site.With<SiteDbContext, string>(OthersTopic), topics);
        Assert.Equal(HttpStatusCode.OK, (await counsellor.GetAsync(Routes.OverviewTable($"{October}", "Topics"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await counsellor.GetAsync(Routes.OverviewTable($"{October}", "Municipalities"))).StatusCode);
    }

    [Theory]
    [InlineData(StaffRoles.Editor, "Readable")]
    [InlineData(StaffRoles.Administrator, null)]
    public async Task Others_read_nothing_of_what_was_asked(string role, string? table)
    {
        var page = await (await site.SignedIn(role)).Read(Routes.Overview);

        Assert.Equal(table is null ? 0 : 1, page.Texts("table").Count());
        Assert.Empty(page.Texts("[data-testid=Topics], [data-testid=Load], [data-testid=total]"));
    }

    [Fact]
    public async Task A_table_is_a_file_that_a_spreadsheet_opens_and_what_is_not_told_is_empty_there()
    {
        var answer = await (await site.Lead()).GetAsync(Routes.OverviewTable($"{October}", "Topics"));

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(("text/csv", "2026-10-Topics.csv"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal("Ämne;oktober 2026;september 2026;Anmärkning", lines[0]);
        Assert.Contains("Studier och utbildning;;0;Tomma siffror berättas inte", lines);
    }

    [Fact]
    public async Task Everybody_may_have_the_figures_as_data_and_what_is_not_told_is_null_there()
    {
        var visitor = site.Visitor();
        var answer = await visitor.GetAsync(Routes.OpenFigures);

        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var month = json.RootElement.GetProperty("months")[0];
        Assert.Equal("2026-10", month.GetProperty("month").GetString());
        var figures = month.GetProperty("figures").EnumerateArray().ToList();
        Assert.Equal(21, figures.Single(figure => figure.GetProperty("row").GetString() == "total").GetProperty("count").GetInt32());
        Assert.Equal(JsonValueKind.Null, figures.Single(figure =>
            figure.GetProperty("row").GetString() == "topic" && !figure.TryGetProperty("column", out _) && figure.GetProperty("key").GetString() == "education").GetProperty("count").ValueKind);
        using var again = new HttpRequestMessage(HttpMethod.Get, Routes.OpenFigures) { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await visitor.SendAsync(again)).StatusCode);
    }

    private static IEnumerable<string> Row(ReadPage page, string table, string name) =>
        page.Texts($"[data-testid={table}] tbody th").Zip(page.Texts($"[data-testid={table}] tbody tr").Select((_, index) => index))
            .Where(row => row.First == name).SelectMany(row => page.Texts($"[data-testid={table}] tbody tr:nth-child({row.Second + 1}) td"));

    /// <summary>The group that the example counsellor is not in has it.</summary>
    private static Task<string> OthersTopic(SiteDbContext database) =>
        database.Topics.Where(topic => topic.Key == "employing").Select(topic => topic.FinnishName).SingleAsync();

    /// <summary>A site that has counted two months.</summary>
    public sealed class CountedSite : SiteHost, IAsyncLifetime
    {
        public Task InitializeAsync() => this.With<SiteDbContext>(async database =>
        {
            database.AddRange(
                CountedMonth.Count(October.Previous, [.. Ask(October.Previous, 12, "benefits")], MondayMorning.UtcDateTime),
                CountedMonth.Count(October, [.. Ask(October, 9, "benefits"), .. Ask(October, 9, "jobSearch"), .. Ask(October, 3, "education")], MondayMorning.UtcDateTime));
            database.Add(PromiseMonth.Freeze(new(2026, 10, 1), [.. Enumerable.Range(0, 12).Select(Promised)], MondayMorning.UtcDateTime));
            await database.SaveChangesAsync();
        });

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

        private static PromisedAnswer Promised(int number) => new() { Month = new(2026, 10, 1), IsKept = number < 9, Minutes = number * 60 };

        private static IEnumerable<Asked> Ask(Period period, int count, string topic) => Enumerable.Range(0, count).Select(_ => new Asked(
            new Fact { AskedWeek = period.First, Topic = topic, Language = "fi", AgeBand = "from18to24" }, period.First.ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc)));
    }
}
