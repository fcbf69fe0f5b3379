using EmploymentNet.Core.Limits;

namespace EmploymentNet.UnitTests.Limits;

public sealed class LeakyBucketTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);
    private static readonly Leak Leak = new(TimeSpan.FromMinutes(1), 5);

    [Fact]
    public void What_comes_is_counted_and_forgotten_evenly()
    {
        var bucket = default(LeakyBucket).With(3, Leak, Now);

        Assert.Equal(3, bucket.Level(Leak, Now));
        Assert.Equal(1.5, bucket.Level(Leak, Now.AddSeconds(90)));
        Assert.Equal(0, bucket.Level(Leak, Now.AddDays(1)));
    }

    [Fact]
    public void What_does_not_fit_runs_over_so_that_any_flood_is_forgotten_in_a_known_time()
    {
        var bucket = default(LeakyBucket).With(1000, Leak, Now);

        Assert.Equal(5, bucket.Level(Leak, Now));
        Assert.Equal(0, bucket.Level(Leak, Now.AddMinutes(5)));
    }

    [Fact]
    public void What_is_taken_back_has_not_been_and_less_than_nothing_is_nothing()
    {
        var bucket = default(LeakyBucket).With(2, Leak, Now).With(-1, Leak, Now);

        Assert.Equal(1, bucket.Level(Leak, Now));
        Assert.Equal(1, bucket.With(-5, Leak, Now).With(1, Leak, Now).Level(Leak, Now));
    }
}
