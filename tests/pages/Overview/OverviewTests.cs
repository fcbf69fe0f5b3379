using System.Net;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Statistics;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Overview;

/// <summary>What each role reads of two counted months.</summary>
public sealed class OverviewTests(OverviewTests.CountedSite site) : IClassFixture<OverviewTests.CountedSite>
{
    private static readonly Period October = CountedFigures.October;

    [Fact]
    public async Task A_lead_reads_the_newest_month_beside_the_one_before_and_small_numbers_are_not_told()
    {
        var page = await (await site.Lead()).Read(Routes.Overview);

        Assert.Equal(("21", "12"), (page.Text("[data-testid=total]"), page.Text("[data-testid=total-before]")));
        Assert.Equal(["oktober 2026", "september 2026"], page.Texts("[data-testid=Topics] thead .figure"));
        Assert.Equal(["visas inte", "0"], Row(page, "Topics", "Studier och utbildning").Select(text => text.Trim('–', ' ')));
        Assert.Equal(5, page.Texts("[data-testid=Weeks] tbody tr").Count());
        Assert.Contains("21", page.Texts("[data-testid=Hours] .shade-5"));
        Assert.Equal(["10", "5"], page.Texts("[data-testid=Promise] td"));
        Assert.Equal(["5", "visas inte"], page.Texts("[data-testid=Times] td").Select(text => text.Trim('–', ' ')));
    }

    [Fact]
    public async Task Every_table_is_there_as_a_file_and_but_for_the_heat_map_as_a_chart()
    {
        var lead = await site.Lead();
        var page = await lead.Read(Routes.Overview);

        var tables = page.Document.QuerySelectorAll("table").Select(table => table.GetAttribute("data-testid")).ToList();
        Assert.Equal(
            ["Weeks", "Topics", "TopicLanguages", "TopicAges", "Languages", "Ages", "Whose", "Municipalities", "Places", "Placements", "Hours", "Verdicts", "Gaps", "Load", "Promise", "Times", "Reads", "Helped", "Readable"],
            tables);
        Assert.Equal(tables.Where(table => table != "Hours"), page.Document.QuerySelectorAll("figure-chart[data-label] table").Select(table => table.GetAttribute("data-testid")));
        var files = page.Document.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(tables.Count, files.Count);
        await Assert.AllAsync(files, async file => Assert.Equal("text/csv", (await lead.GetAsync(file)).Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_lead_reads_which_poster_or_link_brought_questions()
    {
        var page = await (await site.Lead()).Read(Routes.Overview);

        Assert.Equal(["9", "0"], Row(page, "Placements", "Ungdomsgården Källaren, affisch"));
        Assert.Equal(["12", "12"], Row(page, "Placements", "På annat sätt, eller inte känt"));
    }

    [Fact]
    public async Task When_somebody_is_on_duty_stands_beside_when_was_asked()
    {
        var page = await (await site.Lead()).Read(Routes.Overview);

        Assert.Equal(["15–18", "18–21"], OnDuty(page, 1));
        Assert.Equal(["12–15", "15–18"], OnDuty(page, 5));
        Assert.Empty(OnDuty(page, 7));
    }

    [Fact]
    public async Task What_was_read_and_whom_it_helped_is_told_by_weeks_and_what_is_small_is_not()
    {
        var page = await (await site.Lead()).Read(Routes.Overview);

        Assert.Equal(["240", "0"], page.Texts("[data-testid=Reads] tr:last-child td"));
        Assert.Equal(["visas inte", "0"], page.Texts("[data-testid=Reads] tr:nth-last-child(2) td").Select(text => text.Trim('–', ' ')));
        Assert.Equal(["7", "6"], page.Texts("[data-testid=Helped] tr:last-child td"));
        Assert.Equal(12, page.Texts("[data-testid=Reads] tbody tr").Count());
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

        Assert.Equal(4, page.Texts("a[download]").Count());
        Assert.Empty(page.Texts("[data-testid=total], [data-testid=Gaps], [data-testid=Municipalities]"));
        var topics = page.Texts("[data-testid=Topics] tbody th").ToList();
        Assert.Contains("Opiskelu ja koulutus", topics);
        Assert.DoesNotContain(await site.With<SiteDbContext, string>(OthersTopic), topics);
        Assert.Equal(HttpStatusCode.OK, (await counsellor.GetAsync(Routes.OverviewTable("Topics", $"{October}"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await counsellor.GetAsync(Routes.OverviewTable("Load"))).StatusCode);
        await Assert.AllAsync(
            [Routes.OverviewTable("Municipalities", $"{October}"), Routes.OverviewTable("Promise"), Routes.OverviewTable("Topics")],
            async file => Assert.Equal(HttpStatusCode.NotFound, (await counsellor.GetAsync(file)).StatusCode));
    }

    [Theory]
    [InlineData(StaffRoles.Editor, "Reads", "Helped", "Readable")]
    [InlineData(StaffRoles.Administrator)]
    public async Task Others_read_nothing_of_what_was_asked(string role, params string[] tables)
    {
        var worker = await site.SignedIn(role);
        var page = await worker.Read(Routes.Overview);

        Assert.Equal(tables, page.Document.QuerySelectorAll("table").Select(table => table.GetAttribute("data-testid")));
        Assert.Empty(page.Texts("[data-testid=total]"));
        await Assert.AllAsync(
            [Routes.OverviewTable("Topics", $"{October}"), Routes.OverviewTable("Load"), Routes.OverviewTable("Promise")],
            async file => Assert.Equal(HttpStatusCode.NotFound, (await worker.GetAsync(file)).StatusCode));
    }

    [Fact]
    public async Task A_table_is_a_file_that_a_spreadsheet_opens_and_what_is_not_told_is_empty_there()
    {
        var answer = await (await site.Lead()).GetAsync(Routes.OverviewTable("Topics", $"{October}"));

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(("text/csv", "2026-10-Topics.csv"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal("Ämne;oktober 2026;september 2026;Anmärkning", lines[0]);
        Assert.Contains("Studier och utbildning;;0;Tomma siffror visas inte", lines);
    }

    /// <summary>Names of the parts of a day of the week in which somebody is on duty.</summary>
    private static IEnumerable<string> OnDuty(ReadPage page, int day) =>
        page.Texts("[data-testid=Hours] thead .figure").Zip(page.Document.QuerySelectorAll($"[data-testid=Hours] tbody tr:nth-child({day}) td"))
            .Where(cell => cell.Second.QuerySelector(".on-duty") is not null).Select(cell => cell.First);

    private static IEnumerable<string> Row(ReadPage page, string table, string name) =>
        page.Texts($"[data-testid={table}] tbody th").Zip(page.Texts($"[data-testid={table}] tbody tr").Select((_, index) => index))
            .Where(row => row.First == name).SelectMany(row => page.Texts($"[data-testid={table}] tbody tr:nth-child({row.Second + 1}) td"));

    /// <summary>The group that the example counsellor is not in has it.</summary>
    private static Task<string> OthersTopic(SiteDbContext database) =>
        database.Topics.Where(topic => topic.Key == "employing").Select(topic => topic.FinnishName).SingleAsync();

    /// <summary>A site that has counted two months, and has read and promised besides.</summary>
    public sealed class CountedSite : SiteHost, IAsyncLifetime
    {
        public Task InitializeAsync() => this.HasFigures();

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
    }
}
