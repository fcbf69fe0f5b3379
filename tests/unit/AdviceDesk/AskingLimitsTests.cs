using System.Net;
using EmploymentNet.Core.AdviceDesk;
using Microsoft.Extensions.Time.Testing;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class AskingLimitsTests : IDisposable
{
    private static readonly IPAddress School = IPAddress.Parse("203.0.113.1");

    private readonly FakeTimeProvider _clock = new();
    private readonly AskingLimits _limits;
    private int _others;

    public AskingLimitsTests() => _limits = new AskingLimits(_clock);

    [Fact]
    public void A_class_of_thirty_behind_one_address_gets_through_at_once()
    {
        var pupils = Ask(School, 30);

        Assert.All(pupils, question => Assert.True(question is { IsCompleted: true, Result: false }));
    }

    [Fact]
    public async Task From_one_address_more_come_in_slowly_then_wait_for_a_person_and_none_is_refused()
    {
        Ask(School, AskingLimits.Free);

        var slowed = _limits.Admit(School, isProven: false);
        Ask(School, AskingLimits.HeldFrom - AskingLimits.Free - 1);
        var held = _limits.Admit(School, isProven: true);

        Assert.False(slowed.IsCompleted);
        _clock.Advance(AskingLimits.Slowest);
        Assert.False(await slowed);
        Assert.True(await held);
    }

    [Fact]
    public async Task A_follow_up_is_slowed_like_a_question_and_never_held()
    {
        Ask(School, AskingLimits.Free);

        var followUp = _limits.AdmitFollowUp(School);

        Assert.False(followUp.IsCompleted);
        _clock.Advance(AskingLimits.Slowest);
        await followUp;
        Assert.Equal((1, 0), _limits.Counts);
    }

    [Fact]
    public void Nobody_waits_longer_than_the_longest_wait()
    {
        var all = Ask(School, 150);

        _clock.Advance(AskingLimits.Slowest);

        Assert.All(all, question => Assert.True(question.IsCompleted));
    }

    [Fact]
    public void An_address_is_trusted_again_after_a_while()
    {
        Ask(School, 500);

        _clock.Advance(AskingLimits.PerAddress.Each * AskingLimits.PerAddress.Most);

        Assert.True(_limits.Admit(School, isProven: false).IsCompleted);
    }

    [Fact]
    public async Task One_address_alone_puts_nobody_else_under_siege()
    {
        Ask(School, 1000);

        Assert.False(_limits.IsFlooded);
        Assert.False(await _limits.Admit(Other(), isProven: false));
    }

    [Fact]
    public async Task In_a_flood_from_everywhere_only_what_has_been_worked_for_passes_without_a_second_look()
    {
        Flood();

        Assert.True(_limits.IsFlooded);
        Assert.True(await _limits.Admit(Other(), isProven: false));
        Assert.False(await _limits.Admit(Other(), isProven: true));
    }

    [Fact]
    public void Any_flood_is_over_within_the_hour_after_its_end()
    {
        for (var round = 0; round < 10; round++)
            Flood();

        _clock.Advance(TimeSpan.FromHours(1));

        Assert.False(_limits.IsFlooded);
    }

    [Fact]
    public void A_busy_day_of_the_desk_is_no_flood()
    {
        for (var minute = 0; minute < 8 * 60; minute++, _clock.Advance(TimeSpan.FromMinutes(1)))
            Assert.All([.. Ask(Other(), 1), .. Ask(Other(), 1), .. Ask(Other(), 1)], question => Assert.False(question.Result));

        Assert.False(_limits.IsFlooded);
    }

    [Fact]
    public async Task Where_too_many_wait_already_the_next_waits_for_a_person_instead()
    {
        foreach (var school in Enumerable.Range(0, 5).Select(_ => Other()).ToList())
            Ask(school, AskingLimits.HeldFrom);

        var next = Other();
        Ask(next, AskingLimits.Free);

        Assert.True(await _limits.Admit(next, isProven: true));
    }

    [Fact]
    public async Task Switched_off_they_count_nothing()
    {
        using var off = new AskingLimits(_clock, off: true);

        for (var number = 0; number < 1000; number++)
            Assert.False(await off.Admit(School, isProven: false));

        Assert.False(off.IsFlooded);
        Assert.Equal((0, 0), off.Counts);
    }

    [Fact]
    public void What_they_hold_in_memory_names_no_address()
    {
        Ask(School, 100);

        _clock.Advance(AskingLimits.Slowest);

        Faults.None(Memory.NamesOf(School, _limits));
        Assert.Contains(Memory.Of(_limits), value => value is Core.Limits.LeakyBucket[]);
    }

    public void Dispose() => _limits.Dispose();

    private List<Task<bool>> Ask(IPAddress from, int times) => [.. Enumerable.Range(0, times).Select(_ => _limits.Admit(from, isProven: false))];

    private void Flood()
    {
        for (var number = 0; number <= AskingLimits.FloodFrom; number++)
            _ = _limits.Admit(Other(), isProven: false);
    }

    private IPAddress Other() => new([10, (byte)(_others >> 16), (byte)(_others >> 8), (byte)_others++]);
}
