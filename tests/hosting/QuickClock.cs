using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace EmploymentNet.Testing;

/// <summary>A clock that a test sets. Nobody sits through a wait: where <see cref="Hurry"/> was called, it goes on to the end of each at once; what repeats is no wait.</summary>
public sealed class QuickClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly AsyncLocal<bool> _isHurried = new();
    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    /// <summary>The waits that were over at once.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    /// <summary>Holds for what is called from here on. Each request is hurried; timed work is not, and waits for the test.</summary>
    public void Hurry() => _isHurried.Value = true;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (_isHurried.Value && dueTime > TimeSpan.Zero && period == Timeout.InfiniteTimeSpan)
        {
            _waits.Enqueue(dueTime);
            Advance(dueTime);
        }
        return timer;
    }
}
