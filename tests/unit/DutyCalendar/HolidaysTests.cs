using System.Globalization;
using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.UnitTests.DutyCalendar;

public class HolidaysTests
{
    /// <summary>Dates from the almanac: Good Friday, Easter Sunday and Monday, Ascension, Midsummer Eve and Day, All Saints'.</summary>
    [Theory]
    [InlineData(2024, "03-29", "03-31", "04-01", "05-09", "06-21", "06-22", "11-02")]
    [InlineData(2025, "04-18", "04-20", "04-21", "05-29", "06-20", "06-21", "11-01")]
    [InlineData(2026, "04-03", "04-05", "04-06", "05-14", "06-19", "06-20", "10-31")]
    [InlineData(2027, "03-26", "03-28", "03-29", "05-06", "06-25", "06-26", "11-06")]
    [InlineData(2028, "04-14", "04-16", "04-17", "05-25", "06-23", "06-24", "11-04")]
    [InlineData(2029, "03-30", "04-01", "04-02", "05-10", "06-22", "06-23", "11-03")]
    [InlineData(2030, "04-19", "04-21", "04-22", "05-30", "06-21", "06-22", "11-02")]
    [InlineData(2031, "04-11", "04-13", "04-14", "05-22", "06-20", "06-21", "11-01")]
    [InlineData(2032, "03-26", "03-28", "03-29", "05-06", "06-25", "06-26", "11-06")]
    [InlineData(2033, "04-15", "04-17", "04-18", "05-26", "06-24", "06-25", "11-05")]
    [InlineData(2034, "04-07", "04-09", "04-10", "05-18", "06-23", "06-24", "11-04")]
    public void A_year_has_these_fourteen_holidays_and_no_other(
        int year, string goodFriday, string easter, string easterMonday, string ascension, string eve, string midsummer, string allSaints)
    {
        var expected = new (string Day, Holiday Holiday)[]
        {
            ("01-01", Holiday.NewYearsDay), ("01-06", Holiday.Epiphany), (goodFriday, Holiday.GoodFriday),
            (easter, Holiday.EasterSunday), (easterMonday, Holiday.EasterMonday), ("05-01", Holiday.MayDay),
            (ascension, Holiday.AscensionDay), (eve, Holiday.MidsummerEve), (midsummer, Holiday.MidsummerDay),
            (allSaints, Holiday.AllSaintsDay), ("12-06", Holiday.IndependenceDay), ("12-24", Holiday.ChristmasEve),
            ("12-25", Holiday.ChristmasDay), ("12-26", Holiday.SaintStephensDay),
        };

        var found = Holidays.In(year).Select(entry => (entry.Key.ToString("MM-dd", CultureInfo.InvariantCulture), entry.Value));

        Assert.Equal(expected.OrderBy(entry => entry.Day, StringComparer.Ordinal), found);
    }

    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1886-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2285-03-22")]
    public void Easter_is_right_at_the_edges_of_the_tables(string sunday)
    {
        var day = DateOnly.Parse(sunday, CultureInfo.InvariantCulture);

        Assert.Equal(Holiday.EasterSunday, Holidays.On(day));
    }

    [Fact]
    public void Midsummer_and_All_Saints_are_Saturdays_in_their_weeks()
    {
        foreach (var year in Enumerable.Range(1990, 200))
        {
            var days = Holidays.In(year);

            var midsummer = days.Single(entry => entry.Value == Holiday.MidsummerDay).Key;
            var allSaints = days.Single(entry => entry.Value == Holiday.AllSaintsDay).Key;
            Assert.Equal(DayOfWeek.Saturday, midsummer.DayOfWeek);
            Assert.InRange(midsummer, new(year, 6, 20), new(year, 6, 26));
            Assert.Equal(DayOfWeek.Saturday, allSaints.DayOfWeek);
            Assert.InRange(allSaints, new(year, 10, 31), new(year, 11, 6));
        }
    }

    [Fact]
    public void A_year_in_which_Ascension_falls_on_May_Day_has_thirteen_holidays()
    {
        Assert.Equal(13, Holidays.In(2008).Count);
        Assert.Equal(Holiday.MayDay, Holidays.On(new(2008, 5, 1)));
    }

    [Fact]
    public void An_ordinary_day_is_no_holiday() => Assert.Null(Holidays.On(new(2026, 9, 15)));
}
