using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace EmploymentNet.Testing;

/// <summary>A clock that a test sets, and on which the short waits of a request are over at once; timed work waits for the test.</summary>
public sealed class QuickClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    /// <summary>False where a test wants to see somebody wait.</summary>
    public bool IsQuick { get; set; } = true;

    /// <summary>The short waits there were.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (IsQuick && period == Timeout.InfiniteTimeSpan && dueTime > TimeSpan.Zero && dueTime < Short)
        {
            _waits.Enqueue(dueTime);
            Advance(dueTime);
        }
        return timer;
    }
}
