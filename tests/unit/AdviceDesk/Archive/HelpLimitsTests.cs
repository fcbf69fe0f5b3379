using System.Net;
using EmploymentNet.Core.AdviceDesk.Archive;
using Microsoft.Extensions.Time.Testing;

namespace EmploymentNet.UnitTests.AdviceDesk.Archive;

public sealed class HelpLimitsTests : IDisposable
{
    private static readonly TimeSpan s_nextReader = TimeSpan.FromMinutes(2);

    private readonly FakeTimeProvider _clock = new();
    private readonly HelpLimits _limits;

    public HelpLimitsTests() => _limits = new(_clock);

    [Fact]
    public void A_second_press_counts_nothing()
    {
        Assert.True(Press());

        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.False(Press());
    }

    [Fact]
    public void Another_answer_and_another_address_count_at_once()
    {
        Press();

        Assert.True(Press(answer: 2));
        Assert.True(Press("203.0.113.2"));
    }

    [Fact]
    public void Some_readers_of_one_school_count_and_then_one_now_and_then()
    {
        var counted = Enumerable.Range(0, 30).Count(_ => PressNext());

        Assert.Equal(HelpLimits.Free, counted);
        _clock.Advance(2 * HelpLimits.PerAddress.Each);
        Assert.True(Press());
    }

    [Fact]
    public void Whoever_presses_all_day_counts_few_times()
    {
        var presses = (int)(TimeSpan.FromDays(1) / s_nextReader);

        Assert.InRange(Enumerable.Range(0, presses).Count(_ => PressNext()), HelpLimits.Free, 30);
    }

    public void Dispose() => _limits.Dispose();

    private bool PressNext()
    {
        _clock.Advance(s_nextReader);
        return Press();
    }

    private bool Press(string from = "203.0.113.1", int answer = 1) => _limits.Counts(IPAddress.Parse(from), answer);
}
