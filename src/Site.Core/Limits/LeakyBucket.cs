namespace EmploymentNet.Core.Limits;

/// <summary>How a <see cref="LeakyBucket"/> forgets.</summary>
/// <param name="Each">The time in which one drop leaks out.</param>
/// <param name="Most">What fits in; the rest runs over, so that after any flood the bucket is empty again in a known time.</param>
public sealed record Leak(TimeSpan Each, int Most);

/// <summary>Counts what came lately. All it keeps is the moment at which it will be empty.</summary>
public readonly record struct LeakyBucket(DateTime EmptyUtc)
{
    public double Level(Leak leak, DateTime now) => EmptyUtc <= now ? 0 : (EmptyUtc - now) / leak.Each;

    /// <param name="drops">Negative to take back what did not count after all.</param>
    public LeakyBucket With(int drops, Leak leak, DateTime now) =>
        new(now + leak.Each * Math.Clamp(Level(leak, now) + drops, 0, leak.Most));
}
