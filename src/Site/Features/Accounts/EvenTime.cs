namespace EmploymentNet.Site.Features.Accounts;

/// <summary>Answers that must not tell what was found leave at the same moment after they were asked for.</summary>
public static class EvenTime
{
    /// <summary>Longer than hashing a password and a few looks into the database take.</summary>
    private static readonly TimeSpan _time = TimeSpan.FromMilliseconds(700);

    /// <param name="clock">Reckons the time.</param>
    /// <param name="work">What may take one time or another.</param>
    /// <param name="tellsNothing">Whether the answer must be evened out.</param>
    public static async Task<T> Take<T>(TimeProvider clock, Func<Task<T>> work, Func<T, bool> tellsNothing)
    {
        var start = clock.GetTimestamp();
        var answer = await work();
        if (tellsNothing(answer) && _time - clock.GetElapsedTime(start) is { Ticks: > 0 } left)
            await Task.Delay(left, clock);
        return answer;
    }
}
