using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using EmploymentNet.Site.Features.Backups;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Holdings;

/// <summary>What the site holds, as administrators see it. The clock moves, so each test has a site of its own.</summary>
public sealed class HoldingTests : IAsyncDisposable
{
    private readonly SiteHost _site = new() { WritingTime = TimeSpan.Zero };

    [Fact]
    public async Task Threads_are_counted_by_the_age_of_their_last_message_and_nothing_of_them_is_shown()
    {
        await _site.Ask("Tätä ei saa näkyä, se on vanha.");
        _site.Clock.Advance(TimeSpan.FromDays(100));
        await _site.Ask("Tämäkin on salaisuus.");
        await _site.Ask("Osta kelloja.", suspicion: HoldReason.HiddenField);

        var page = await Look();

        Assert.Equal(["2", "1", "1", "0", "0", "23.11.2026"], page.Texts("[data-testid=Threads] td").Take(6));
        Assert.Equal(["1", "1", "0", "0", "0"], page.Texts("[data-testid=Held] td").Take(5));
        Assert.Equal("3", page.Text("[data-testid=Messages] td"));
        Assert.Equal("3", page.Text("[data-testid=live]"));
        Assert.DoesNotContain("salaisuus", page.Source, StringComparison.Ordinal);
        Assert.NotEmpty(page.Texts($"nav a[href='{Routes.Holdings}'][aria-current]"));
    }

    [Fact]
    public async Task What_goes_next_is_what_the_job_then_erases()
    {
        var old = await _site.Ask("Ensimmäisenä poistuva.");
        _site.Clock.Advance(TimeSpan.FromDays(5));
        await _site.Ask("Vasta myöhemmin poistuva.");
        _site.Clock.SetUtcNow(SiteHost.MondayMorning.AddMonths(12).AddDays(-7));

        var page = await Look();

        Assert.Equal(["0", "0"], page.Texts("[data-testid=next-0] td"));
        Assert.Equal(["1", "0"], page.Texts("[data-testid=next-7] td"));
        Assert.Equal(["2", "0"], page.Texts("[data-testid=next-30] td"));
        _site.Clock.Advance(TimeSpan.FromDays(7));
        await _site.With<RetentionJob>(job => job.Run());
        Assert.NotNull(await _site.ErasureOf(old));
        var after = await Look();
        Assert.Equal(["0", "0"], after.Texts("[data-testid=next-0] td"));
        Assert.Equal([$"{old}"], after.Texts("section[aria-labelledby=erased] tbody th"));
        Assert.Equal(("1", "1"), (after.Text("[data-testid=live]"), after.Text("[data-testid=destroyed]")));
    }

    [Fact]
    public async Task Periods_are_tried_without_erasing_and_then_taken_into_use()
    {
        var old = await _site.Ask("Neljän kuukauden takaa.");
        _site.Clock.Advance(TimeSpan.FromDays(120));
        var young = await _site.Ask("Tältä päivältä.");

        var administrator = await _site.SignedIn(StaffRoles.Administrator);
        var tried = await administrator.Read($"{Routes.Holdings}?kuukaudet=3&paivat=30");
        Assert.Equal(["0", "0", "1", "0"], tried.Texts("[data-testid=next-0] td"));
        Assert.Contains("1 keskustelua enemmän", tried.Text("[data-testid=tried]"), StringComparison.Ordinal);
        await _site.With<RetentionJob>(job => job.Run());
        Assert.Null(await _site.ErasureOf(old));

        var taken = await administrator.Submit(tried, new Dictionary<string, string>(), "[data-testid=tried] form");
        await _site.With<RetentionJob>(job => job.Run());

        Assert.Contains("3 kk ja 30 vrk", taken.Text(".notice.done"), StringComparison.Ordinal);
        Assert.NotNull(await _site.ErasureOf(old));
        Assert.Null(await _site.ErasureOf(young));
        Assert.Contains("Muutti säilytysaikoja", (await administrator.Read(Routes.AuditLog)).Text("tbody"), StringComparison.Ordinal);
        Assert.Contains("3 kuukau", (await _site.Visitor().Read(Routes.Ask.Finnish)).Text(".in-short"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "30", "kuukaudet", "120")]
    [InlineData("6", "ikuisesti", "paivat", "3650")]
    public async Task A_period_that_cannot_be_is_refused_beside_its_field_and_changes_nothing(string months, string days, string field, string most)
    {
        var administrator = await _site.SignedIn(StaffRoles.Administrator);

        var page = await administrator.Read($"{Routes.Holdings}?kuukaudet={months}&paivat={days}");
        var sent = await administrator.Submit(
            await administrator.Read($"{Routes.Holdings}?kuukaudet=6&paivat=20"), new Dictionary<string, string> { ["kuukaudet"] = months, ["paivat"] = days }, "[data-testid=tried] form");

        foreach (var refused in (ReadPage[])[page, sent])
        {
            Assert.Contains($"1–{most}", refused.Text($"#{field}-error"), StringComparison.Ordinal);
            Assert.Equal((months, days), (refused.Document.QuerySelector("#kuukaudet")!.GetAttribute("value"), refused.Document.QuerySelector("#paivat")!.GetAttribute("value")));
            Assert.Empty(refused.Texts("[data-testid=tried]"));
        }
        Assert.Equal(0, await _site.With<SiteDbContext, int>(database => database.RetentionDecisions.CountAsync()));
    }

    [Fact]
    public async Task A_lost_key_and_a_missing_or_old_backup_are_told()
    {
        await _site.Ask("Avain katoaa.");
        var before = await Look();
        Assert.NotEmpty(before.Text("[data-testid=no-backup]"));
        var folder = Directory.CreateTempSubdirectory("employmentnet-");
        await _site.With<Backup>(backup => backup.To(Path.Combine(folder.FullName, "data"), Path.Combine(folder.FullName, "keys")));
        folder.Delete(recursive: true);
        await _site.With<QuestionKeyDbContext>(keys => keys.Keys.ExecuteDeleteAsync());

        var page = await Look();
        _site.Clock.Advance(TimeSpan.FromDays(3));
        var later = await Look();

        Assert.Empty(page.Texts("[data-testid=no-backup]"));
        Assert.Matches(@"2[0-9]\.11\.2026 klo", page.Text("[data-testid=backup]"));
        Assert.Contains("1 keskustelua", page.Text("[data-testid=missing]"), StringComparison.Ordinal);
        Assert.Contains("2026", later.Text("[data-testid=no-backup]"), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task<ReadPage> Look() => await (await _site.SignedIn(StaffRoles.Administrator)).Read(Routes.Holdings);
}
