using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.UnitTests.AdviceDesk;

/// <summary>All months with up to sixty promises; those that are told alike cannot be told apart.</summary>
public sealed class ToldPromisesTests
{
    private const int Most = 60;

    private static readonly ILookup<ToldPromises?, (int Promised, int Late)> Worlds = Enumerable.Range(0, Most + 10)
        .SelectMany(promised => Enumerable.Range(0, promised + 1).Select(late => (Promised: promised, Late: late)))
        .ToLookup(world => Tell(world.Promised, world.Late));

    [Fact]
    public void What_is_told_is_as_true_of_a_month_in_which_none_or_five_were_late() =>
        Assert.Empty(Hiding(world => world.Late));

    [Fact]
    public void What_is_told_is_as_true_of_a_month_in_which_none_or_five_were_in_time() =>
        Assert.Empty(Hiding(world => world.Promised - world.Late));

    [Fact]
    public void One_to_five_late_look_the_same_and_none_is_told()
    {
        Assert.Single(Enumerable.Range(1, 5).Select(late => Tell(40, late)).Distinct());
        Assert.Equal((40, 0, 100), (Tell(43, 0)!.AtLeast, Tell(43, 0)!.LateAtMost, Tell(43, 0)!.KeptPercent));
        Assert.Equal((40, 5, 87), (Tell(43, 1)!.AtLeast, Tell(43, 1)!.LateAtMost, Tell(43, 1)!.KeptPercent));
    }

    [Fact]
    public void No_month_is_told_as_better_than_it_was()
    {
        Assert.All(Worlds.Where(same => same.Key is not null).SelectMany(same => same.Select(world => (Told: same.Key!, world.Promised, world.Late))), month =>
        {
            Assert.True(month.Told.AtLeast <= month.Promised);
            Assert.True((month.Told.LateAtMost ?? month.Promised) >= month.Late);
            Assert.True(month.Told.KeptPercent * month.Promised <= 100 * (month.Promised - month.Late));
        });
    }

    [Fact]
    public void Telling_again_what_was_told_changes_nothing() =>
        Assert.All(Worlds.Select(same => same.Key).OfType<ToldPromises>(), told => Assert.Equal(told, Tell(told.AtLeast, told.AtLeast - told.KeptAtLeast)));

    [Fact]
    public void Of_fewer_than_five_nothing_is_told() => Assert.Equal(1 + 2 + 3 + 4 + 5, Worlds[null].Count());

    /// <returns>Months of which a reader knows that so many were at least one and fewer than five.</returns>
    private static IEnumerable<(int Promised, int Late)> Hiding(Func<(int Promised, int Late), int> count) =>
        Worlds.Where(same => same.Key is not null && !same.Any(world => count(world) is 0 or 5)).SelectMany(same => same).Where(world => world.Promised <= Most && count(world) is > 0 and < 5);

    private static ToldPromises? Tell(int promised, int late) => ToldPromises.Of(promised, promised - late, medianMinutes: null, slowestMinutes: null);
}
