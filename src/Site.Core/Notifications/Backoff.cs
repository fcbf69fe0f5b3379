namespace EmploymentNet.Core.Notifications;

/// <summary>How long to leave a server alone: a minute at first, twice as long each time, an hour at most, for as long as it takes.</summary>
public static class Backoff
{
    private static readonly TimeSpan _first = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _longest = TimeSpan.FromHours(1);

    // From here on twice the last is over the longest; shifting further would overflow.
    private const int StopsGrowingAt = 7;

    /// <param name="tries">Failed so far, the latest included.</param>
    /// <param name="chance">From 0 to 1: up to a fifth is added by it.</param>
    public static TimeSpan After(int tries, double chance)
    {
        var grown = _first * (1 << (Math.Clamp(tries, 1, StopsGrowingAt) - 1));
        return (grown < _longest ? grown : _longest) * (1 + chance / 5);
    }
}
