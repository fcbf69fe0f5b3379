using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class SeasonTests
{
    [Theory]
    [InlineData(1, 5, "2026-01-01", true)]
    [InlineData(1, 5, "2026-05-31", true)]
    [InlineData(1, 5, "2026-06-01", false)]
    [InlineData(11, 1, "2026-12-31", true)]
    [InlineData(11, 1, "2027-01-31", true)]
    [InlineData(11, 1, "2027-02-01", false)]
    [InlineData(11, 1, "2026-10-31", false)]
    [InlineData(6, 6, "2026-06-15", true)]
    public void A_season_is_whole_months_and_may_go_over_the_new_year(int first, int last, string day, bool included) =>
        Assert.Equal(included, new Season(first, last).Includes(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
}
