using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.UnitTests.AdviceDesk;

/// <summary>
/// All months with up to so many promises, with the times in which half and nearly all were answered; those that are told alike cannot be
/// told apart. Every answer in time took an hour, and every late one longer than that.
/// </summary>
public sealed class ToldPromisesTests
{
    private const int Most = 120;
    private const int InTime = 60;
    private const int TooLate = 25 * 60;

    private static readonly ILookup<ToldPromises?, World> Worlds = Enumerable.Range(0, Most + 10)
        .SelectMany(promised => Enumerable.Range(0, promised + 1)
            .SelectMany(late => Enumerable.Range(0, late + 1).Select(waiting => new World(promised, late, waiting))))
        .ToLookup(world => world.Told);

    [Fact]
    public void What_is_told_is_as_true_of_a_month_in_which_none_or_five_were_late() =>
        Assert.Empty(Hiding(world => world.Late));

    [Fact]
    public void What_is_told_is_as_true_of_a_month_in_which_none_or_five_were_in_time() =>
        Assert.Empty(Hiding(world => world.Promised - world.Late));

    [Fact]
    public void What_is_told_is_as_true_of_a_month_in_which_none_or_five_still_waited() =>
        Assert.Empty(Hiding(world => world.Waiting));

    [Theory]
    [InlineData(99, 0, true)]
    [InlineData(99, 1, false)]
    [InlineData(100, 1, true)]
    [InlineData(20, 0, true)]
    [InlineData(19, 0, false)]
    public void How_long_nearly_all_had_to_wait_is_told_where_nobody_was_late_or_they_are_many(int promised, int late, bool isTold)
    {
        var told = Tell(promised, late)!;

        Assert.Equal((isTold, isTold ? 1 : null), (told.TellsSlowest, told.SlowestHours));
    }

    [Fact]
    public void A_month_that_was_frozen_with_a_time_which_gives_somebody_away_is_told_without_it()
    {
        var told = ToldPromises.Of(20, 15, medianMinutes: 3 * 60, slowestMinutes: 6 * 60)!;

        Assert.Equal((5, 3, null), (told.LateAtMost, told.MedianHours, told.SlowestHours));
    }

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
        Assert.All(Worlds.Where(same => same.Key is not null).SelectMany(same => same.Where(world => world.Waiting == 0).Select(world => (Told: same.Key!, world.Promised, world.Late))), month =>
        {
            Assert.True(month.Told.AtLeast <= month.Promised);
            Assert.True((month.Told.LateAtMost ?? month.Promised) >= month.Late);
            Assert.True(month.Told.KeptPercent * month.Promised <= 100 * (month.Promised - month.Late));
        });
    }

    [Fact]
    public void Telling_again_what_was_told_changes_nothing() =>
        Assert.All(Worlds.Select(same => same.Key).OfType<ToldPromises>(), told =>
            Assert.Equal(told, ToldPromises.Of(told.AtLeast, told.KeptAtLeast, told.MedianHours * 60, told.SlowestHours * 60)));

    [Fact]
    public void Of_fewer_than_five_nothing_is_told() => Assert.Equal(1 + 2 + 3 + 4 + 5, Worlds[null].Count(world => world.Waiting == 0));

    /// <returns>Months of which a reader knows that so many were at least one and fewer than five.</returns>
    private static IEnumerable<World> Hiding(Func<World, int> count) =>
        Worlds.Where(same => same.Key is not null && !same.Any(world => count(world) is 0 or 5)).SelectMany(same => same).Where(world => world.Promised <= Most && count(world) is > 0 and < 5);

    private static ToldPromises? Tell(int promised, int late) => new World(promised, late, 0).Told;

    /// <param name="Waiting">Of those who are late, the ones without an answer.</param>
    private readonly record struct World(int Promised, int Late, int Waiting)
    {
        public ToldPromises? Told => ToldPromises.Of(Promised, Promised - Late, Rank(50), Rank(95));

        private int? Rank(int percent)
        {
            var rank = ((Promised * percent) + 99) / 100;
            return rank <= Promised - Late ? InTime : rank <= Promised - Waiting ? TooLate : null;
        }
    }
}
