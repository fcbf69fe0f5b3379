using System.Net;
using System.Text.Json;
using EmploymentNet.Core.Statistics;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.OpenData;

/// <summary>What everybody reads of the counted months, as a page and as data.</summary>
public sealed class PublicFiguresTests(PublicFiguresTests.CountedSite site) : IClassFixture<PublicFiguresTests.CountedSite>
{
    [Theory]
    [InlineData("/fi/neuvonta/luvut", "Kysymykset, lokakuu 2026", "Kysymyksiä tuli 21.", "ei kerrota")]
    [InlineData("/sv/radgivning/siffror", "Frågorna i oktober 2026", "Det kom 21 frågor.", "visas inte")]
    public async Task The_newest_month_is_read_in_words_and_tables_and_what_is_small_is_not_told(string path, string month, string total, string untold)
    {
        var page = await site.Visitor().Read(path);

        Assert.Equal(month, page.Text("#month"));
        Assert.Contains(total, page.Text("#month + p"), StringComparison.Ordinal);
        Assert.Contains(untold, page.Texts("[aria-labelledby=Topics] td"));
        Assert.DoesNotContain("3", page.Texts("table td"));
    }

    [Fact]
    public async Task Each_month_has_its_address_and_what_names_none_is_not_found()
    {
        var page = await site.Visitor().Read("/fi/neuvonta/luvut/2026-09");

        Assert.Equal("Kysymykset, syyskuu 2026", page.Text("#month"));
        Assert.Equal("syyskuu 2026", page.Text("[aria-current=page][href*=luvut]"));
        Assert.EndsWith("/sv/radgivning/siffror/2026-09", page.Document.QuerySelector("link[hreflang='sv']")?.GetAttribute("href"), StringComparison.Ordinal);
        await Assert.AllAsync(
            ["/fi/neuvonta/luvut/2026-08", "/fi/neuvonta/luvut/kaikki", "/sv/radgivning/siffror/2026-13"],
            async path => Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(path)).StatusCode));
    }

    [Fact]
    public async Task A_list_that_was_not_made_when_a_month_was_counted_is_left_out_and_not_told_as_zeros()
    {
        await using var old = new SiteHost();
        await old.HasFigures();
        await old.With<SiteDbContext>(async database =>
        {
            var october = (await database.CountedMonths.ToListAsync()).Single(month => month.Period == CountedFigures.October);
            database.Entry(october).Property(month => month.Figures).CurrentValue = [.. october.Figures.Where(figure => figure.Cell.Row is not (Dimension.ForWhom or Dimension.Placement))];
            await database.SaveChangesAsync();
        });

        var page = await old.Visitor().Read(Routes.PublicFigures.Finnish);

        Assert.Equal(["Kenen asia", "syyskuu 2026"], page.Texts("[aria-labelledby=Whose] thead th"));
        Assert.Equal(["Juliste tai linkki", "syyskuu 2026"], page.Texts("[aria-labelledby=Placements] thead th"));
    }

    [Fact]
    public async Task As_long_as_no_month_is_counted_the_page_says_when_the_first_will_be()
    {
        await using var fresh = new SiteHost();

        var page = await fresh.Visitor().Read(Routes.PublicFigures.Swedish);

        Assert.Contains("tidigast 14.12.2026", page.Text("[data-testid=none]"), StringComparison.Ordinal);
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
        Assert.Equal(9, figures.Single(figure =>
            figure.GetProperty("row").GetString() == "placement" && figure.GetProperty("key").GetString() == "kellari").GetProperty("count").GetInt32());
        Assert.Equal("Nuorisotalo Kellari, juliste", json.RootElement.GetProperty("placements").GetProperty("kellari").GetProperty("fi").GetString());
        using var again = new HttpRequestMessage(HttpMethod.Get, Routes.OpenFigures) { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await visitor.SendAsync(again)).StatusCode);
    }

    public sealed class CountedSite : SiteHost, IAsyncLifetime
    {
        public Task InitializeAsync() => this.HasFigures();

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
    }
}
