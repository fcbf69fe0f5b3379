namespace EmploymentNet.Core.Limits;

/// <summary>Where requests wait, holding no thread. It has so many seats and no more, so that nobody fills the memory by waiting.</summary>
public sealed class WaitingRoom(int seats, TimeProvider clock)
{
    private int _waiting;

    public int Waiting => Volatile.Read(ref _waiting);

    /// <returns>False, at once, where no seat is free.</returns>
    public async Task<bool> Wait(TimeSpan time, CancellationToken leaving = default)
    {
        if (time == TimeSpan.Zero)
            return true;
        try
        {
            if (Interlocked.Increment(ref _waiting) > seats)
                return false;
            await Task.Delay(time, clock, leaving);
            return true;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }
}
