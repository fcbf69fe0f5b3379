using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>Moves the clock, so each test has a site of its own.</summary>
public sealed class RetentionTests : IAsyncDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    private readonly SiteHost _site = new() { WritingTime = TimeSpan.Zero };

    [Fact]
    public async Task A_thread_is_kept_for_twelve_months_after_its_last_message_whoever_wrote_it()
    {
        var number = await _site.Ask("Vastataanko tähän vielä puolen vuoden päästä?");
        var asked = _site.Clock.GetUtcNow();
        await Until(asked.AddMonths(6));
        await (await _site.Counsellor()).ClaimAndAnswer(number, "Vastataan, ja aika alkaa alusta.");

        await Until(asked.AddMonths(18) - Tick);
        Assert.Null(await _site.ErasureOf(number));
        await Until(asked.AddMonths(18));

        Assert.Equal(ErasureReason.Quiet, (await _site.ErasureOf(number))!.Reason);
        Assert.Equal([new DateOnly(2026, 11, 23)], await Facts(fact => fact.AskedWeek));
    }

    [Fact]
    public async Task Suspected_spam_that_nobody_lets_in_is_kept_for_thirty_days_and_counts_as_nothing()
    {
        var spam = await _site.Ask("Osta halvalla kelloja meiltä.", suspicion: HoldReason.HiddenField);
        var letIn = await _site.Ask("Tämä näytti koneen kirjoittamalta.", suspicion: HoldReason.HiddenField);
        var asked = _site.Clock.GetUtcNow();
        await (await _site.Counsellor()).Claim(letIn);

        await Until(asked.AddDays(30) - Tick);
        Assert.Null(await _site.ErasureOf(spam));
        await Until(asked.AddDays(30));

        Assert.Equal(ErasureReason.Held, (await _site.ErasureOf(spam))!.Reason);
        Assert.Null(await _site.ErasureOf(letIn));
        Assert.Empty(await Facts(fact => fact.AskedWeek));
    }

    [Fact]
    public async Task The_schedule_itself_forgets_day_by_day_for_a_year_and_more()
    {
        var numbers = new List<int>();
        for (var month = 0; month < 15; month++)
        {
            numbers.Add(await _site.Ask($"Kysymys kuukaudelta {month}", topic: "family"));
            await Pass(TimeSpan.FromDays(30));
        }

        // The last was asked 30 days ago, the one before it 60, the first 450.
        Assert.Equal(numbers[^12..], await _site.With<SiteDbContext, List<int>>(database => database.Questions.Select(question => question.Number).ToListAsync()));
        Assert.Equal(3, (await Facts(fact => fact.Topic)).Count);
        Assert.All(numbers[..3], number => Assert.NotNull(_site.ErasureOf(number).Result?.SweptUtc));
    }

    [Fact]
    public async Task What_a_restored_backup_brings_back_is_forgotten_again_the_way_it_was()
    {
        var counsellor = await _site.Counsellor();
        var deleted = await counsellor.Answered(_site, "Poistan tämän varmuuskopion jälkeen.", "Poista vain.");
        var kept = await _site.Ask("Tämä jää, vaikka varmuuskopio palautetaan.");
        await counsellor.Publish(deleted, "Palaako tämä varmuuskopiosta?");
        await using var backup = await Backup();
        await _site.Erase(deleted, ErasureReason.Asker);

        await Restore(backup);
        await _site.With<RetentionJob>(job => job.Run());

        Assert.Equal(ErasureReason.Asker, (await _site.ErasureOf(deleted))!.Reason);
        Assert.Equal(System.Net.HttpStatusCode.Gone, (await _site.Visitor().Read("/fi/neuvonta/vastaukset/palaako-tama-varmuuskopiosta")).Status);
        Assert.Null(await _site.ErasureOf(kept));
    }

    [Fact]
    public async Task The_periods_are_settings()
    {
        await using var site = new SiteWithPeriods(("QuietMonths", "2"), ("HeldDays", "3"));
        var (quiet, held) = (await site.Ask("Kaksi kuukautta riittää."), await site.Ask("Kolme päivää riittää.", suspicion: HoldReason.HiddenField));
        var asked = site.Clock.GetUtcNow();

        site.Clock.SetUtcNow(asked.AddDays(3));
        await site.With<RetentionJob>(job => job.Run());
        Assert.NotNull(await site.ErasureOf(held));
        Assert.Null(await site.ErasureOf(quiet));
        site.Clock.SetUtcNow(asked.AddMonths(2));
        await site.With<RetentionJob>(job => job.Run());

        Assert.NotNull(await site.ErasureOf(quiet));
    }

    [Theory]
    [InlineData("QuietMonths", "0")]
    [InlineData("HeldDays", "-1")]
    public async Task A_period_that_would_keep_nothing_stops_the_start(string setting, string value)
    {
        await using var site = new SiteWithPeriods((setting, value));

        Assert.Throws<OptionsValidationException>(() => site.Services);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task Until(DateTimeOffset moment)
    {
        _site.Clock.SetUtcNow(moment);
        await _site.With<RetentionJob>(job => job.Run());
        await _site.With<ErasureJob>(job => job.Run());
    }

    /// <summary>Every job of the site's schedule, as it runs them beside this: the daily one marks and erases, the last one sweeps.</summary>
    private async Task Pass(TimeSpan time)
    {
        _site.Clock.Advance(time);
        foreach (var job in Schedule.Jobs)
            await _site.With<IServiceProvider>(services => job.Run(services, CancellationToken.None));
    }

    private Task<List<T>> Facts<T>(System.Linq.Expressions.Expression<Func<Fact, T>> what) =>
        _site.With<SiteDbContext, List<T>>(database => database.Facts.Select(what).ToListAsync());

    private async Task<SqliteConnection> Backup()
    {
        var backup = new SqliteConnection("Data Source=:memory:");
        await backup.OpenAsync();
        await _site.With<SiteDbContext>(async database =>
        {
            await database.Database.OpenConnectionAsync();
            ((SqliteConnection)database.Database.GetDbConnection()).BackupDatabase(backup);
        });
        return backup;
    }

    private Task Restore(SqliteConnection backup) => _site.With<SiteDbContext>(async database =>
    {
        await database.Database.OpenConnectionAsync();
        backup.BackupDatabase((SqliteConnection)database.Database.GetDbConnection());
    });

    private sealed class SiteWithPeriods(params (string Name, string Value)[] periods) : SiteHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            foreach (var (name, value) in periods)
                builder.UseSetting($"{RetentionOptions.Section}:{name}", value);
        }
    }
}
