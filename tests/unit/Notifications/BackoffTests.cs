using EmploymentNet.Core.Notifications;

namespace EmploymentNet.UnitTests.Notifications;

public sealed class BackoffTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(6, 32)]
    [InlineData(7, 60)]
    [InlineData(8, 60)]
    [InlineData(2_000_000, 60)]
    public void The_wait_grows_twofold_from_a_minute_to_an_hour(int tries, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Backoff.After(tries, chance: 0));

    [Fact]
    public void Chance_adds_a_fifth_at_most() =>
        Assert.Equal(TimeSpan.FromMinutes(72), Backoff.After(20, chance: 1));
}
