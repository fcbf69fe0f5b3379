namespace EmploymentNet.Core.Limits;

/// <summary>One leaky bucket for everybody who comes.</summary>
public sealed class SharedBucket(Leak leak, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private LeakyBucket _bucket;

    public double Level
    {
        get
        {
            lock (_lock)
                return _bucket.Level(leak, Now);
        }
    }

    public void Add() => Change(1);

    public void TakeBack() => Change(-1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private void Change(int drops)
    {
        lock (_lock)
            _bucket = _bucket.With(drops, leak, Now);
    }
}
