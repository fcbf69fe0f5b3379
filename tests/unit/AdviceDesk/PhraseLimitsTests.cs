using System.Net;
using EmploymentNet.Core.AdviceDesk;
using Microsoft.Extensions.Time.Testing;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class PhraseLimitsTests : IDisposable
{
    private static readonly IPAddress Library = IPAddress.Parse("203.0.113.1");
    private static readonly IPAddress Home = IPAddress.Parse("198.51.100.1");

    private readonly FakeTimeProvider _clock = new();
    private readonly PhraseLimits _limits;
    private int _others;

    public PhraseLimitsTests() => _limits = new PhraseLimits(_clock);

    [Fact]
    public void The_first_failures_cost_no_time()
    {
        var attempts = Fail(Library, PhraseLimits.Free);

        Assert.All(attempts, attempt => Assert.True(attempt is { IsCompleted: true, Result.MayTell: true }));
    }

    [Fact]
    public void Each_further_failure_doubles_the_wait_up_to_the_longest()
    {
        Fail(Library, PhraseLimits.Free);

        var further = Fail(Library, 6);

        Assert.Equal([0, 1, 2, 2, 3, 3, 3, 3, 4, 4, 6], Enumerable.Range(0, 11).Select(_ => DoneAfterOneMoreSecond(further)));
        Assert.True(_limits.Begin(Home).IsCompleted);
    }

    [Fact]
    public async Task Right_and_wrong_wait_alike_because_the_phrase_is_read_after_the_wait()
    {
        Fail(Library, PhraseLimits.Free);

        var attempt = _limits.Begin(Library);

        Assert.False(attempt.IsCompleted);
        _clock.Advance(PhraseLimits.Slowest);
        Assert.True((await attempt).MayTell);
    }

    [Fact]
    public async Task Phrases_that_open_their_thread_are_not_counted_however_many()
    {
        for (var number = 0; number < 200; number++)
            (await _limits.Begin(Library)).Succeed();

        Assert.True(_limits.Begin(Library).IsCompleted);
        Assert.Equal(1, _limits.Counts.Failed);
    }

    [Fact]
    public void Many_at_once_are_no_way_around()
    {
        var attempts = Fail(Library, PhraseLimits.Free + 20);

        Assert.Equal(20, attempts.Count(attempt => !attempt.IsCompleted));
    }

    [Fact]
    public async Task Who_leaves_during_the_wait_gets_no_answer_and_has_failed()
    {
        Fail(Library, PhraseLimits.Free);
        using var leaving = new CancellationTokenSource();

        var attempt = _limits.Begin(Library, leaving.Token);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => attempt);
        Assert.Equal(0, _limits.Waiting);
        Assert.Equal(PhraseLimits.Free + 1, _limits.Counts.Failed);
    }

    [Fact]
    public void An_address_is_forgiven_after_a_while()
    {
        Fail(Library, 500);

        _clock.Advance(PhraseLimits.PerAddress.Each * PhraseLimits.PerAddress.Most);

        Assert.True(_limits.Begin(Library).IsCompleted);
    }

    [Fact]
    public async Task Once_the_budget_of_the_whole_site_is_spent_nobody_has_a_free_failure_and_right_phrases_still_open()
    {
        FailEverywhere();

        var attempt = _limits.Begin(Home);

        Assert.True(_limits.IsBudgetSpent);
        Assert.False(attempt.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await attempt).MayTell);
    }

    [Fact]
    public void One_address_alone_does_not_spend_the_budget_of_all()
    {
        Fail(Library, 1000);

        Assert.False(_limits.IsBudgetSpent);
        Assert.True(_limits.Begin(Home).IsCompleted);
    }

    [Fact]
    public void The_budget_is_back_a_while_after_the_last_attack()
    {
        for (var round = 0; round < 5; round++)
            FailEverywhere();

        _clock.Advance(PhraseLimits.SiteWide.Each * (PhraseLimits.SiteWide.Most - PhraseLimits.Budget));

        Assert.False(_limits.IsBudgetSpent);
    }

    [Fact]
    public async Task Where_nobody_can_wait_any_more_a_phrase_is_looked_up_at_once_and_a_failure_not_told()
    {
        Fail(Library, PhraseLimits.Free + PhraseLimits.Seats);

        var attempt = await _limits.Begin(Library);

        Assert.Equal(PhraseLimits.Seats, _limits.Waiting);
        Assert.False(attempt.MayTell);
    }

    [Fact]
    public async Task Switched_off_they_count_nothing()
    {
        using var off = new PhraseLimits(_clock, off: true);

        for (var number = 0; number < 1000; number++)
            Assert.True((await off.Begin(Library)).MayTell);

        Assert.Equal((0, 0, 0), off.Counts);
    }

    [Fact]
    public void What_they_hold_in_memory_names_no_address()
    {
        Fail(Library, 100);
        _clock.Advance(PhraseLimits.Slowest);

        Faults.None(Memory.NamesOf(Library, _limits));
    }

    public void Dispose() => _limits.Dispose();

    private List<Task<PhraseAttempt>> Fail(IPAddress from, int times) => [.. Enumerable.Range(0, times).Select(_ => _limits.Begin(from))];

    private void FailEverywhere()
    {
        for (var number = 0; number <= PhraseLimits.Budget; number++)
            _ = _limits.Begin(new([10, 0, (byte)(_others >> 8), (byte)_others++]));
    }

    private int DoneAfterOneMoreSecond(List<Task<PhraseAttempt>> attempts)
    {
        var done = attempts.Count(attempt => attempt.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));
        return done;
    }
}
