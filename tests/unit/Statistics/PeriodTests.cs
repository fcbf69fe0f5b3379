using EmploymentNet.Core.Statistics;

namespace EmploymentNet.UnitTests.Statistics;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2026-11-23", "2026-11")]
    [InlineData("2026-11-30", "2026-12")]
    [InlineData("2026-12-28", "2026-12")]
    [InlineData("2025-12-29", "2026-01")]
    public void A_week_belongs_to_the_month_of_its_Thursday(string monday, string month)
    {
        Assert.Equal(month, Period.OfWeek(DateOnly.Parse(monday, null)).ToString());
    }

    [Fact]
    public void Months_of_ten_years_have_every_week_once()
    {
        var weeks = new List<DateOnly>();
        for (var period = new Period(2020, 1); period < new Period(2030, 1); period = period.Next)
        {
            Assert.All(period.Weeks, week => Assert.Equal(period, Period.OfWeek(week)));
            weeks.AddRange(period.Weeks);
        }

        Assert.Equal(Enumerable.Range(0, weeks.Count).Select(week => weeks[0].AddDays(7 * week)), weeks);
    }

    [Fact]
    public void A_month_is_counted_two_weeks_after_its_last_Sunday()
    {
        var october = new Period(2026, 10);

        Assert.Equal((new DateOnly(2026, 9, 28), new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 16)), (october.First, october.End, october.CountedFrom));
    }

    [Theory]
    [InlineData("2026-13")]
    [InlineData("2026")]
    [InlineData("x")]
    [InlineData(null)]
    public void What_names_no_month_is_none(string? text)
    {
        Assert.Null(Period.Read(text));
    }
}
