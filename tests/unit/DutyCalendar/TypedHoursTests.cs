using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.UnitTests.DutyCalendar;

public class TypedHoursTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("16-20", "16–20")]
    [InlineData("klo 9.00 – 12.30", "9–12.30")]
    [InlineData("kl. 16:15–20", "16.15–20")]
    [InlineData("16–20, 9–12", "9–12, 16–20")]
    [InlineData("9–12 ja 16–20", "9–12, 16–20")]
    [InlineData("9–12 och 12–16;20–24", "9–12, 12–16, 20–24")]
    [InlineData("0–24", "0–24")]
    public void Hours_are_read_as_people_write_them_and_written_as_in_Finland(string? typed, string written)
    {
        var read = TypedHours.Read(typed);

        Assert.Null(read.Problem);
        Assert.Equal(written, TypedHours.Write(read.Hours));
        Assert.Equal(read.Hours, TypedHours.Read(written).Hours);
    }

    [Theory]
    [InlineData("illalla", HoursProblem.NotUnderstood)]
    [InlineData("16", HoursProblem.NotUnderstood)]
    [InlineData("16–25", HoursProblem.NotUnderstood)]
    [InlineData("16–20.75", HoursProblem.NotUnderstood)]
    [InlineData("24–25", HoursProblem.NotUnderstood)]
    [InlineData("24–24", HoursProblem.NotUnderstood)]
    [InlineData("20–16", HoursProblem.ClosesBeforeOpening)]
    [InlineData("16–16", HoursProblem.ClosesBeforeOpening)]
    [InlineData("9–13, 12–16", HoursProblem.Overlap)]
    [InlineData("20–24, 22–23", HoursProblem.Overlap)]
    [InlineData("9–12, 9–12", HoursProblem.Overlap)]
    public void What_cannot_be_meant_is_named(string typed, HoursProblem problem) => Assert.Equal(problem, TypedHours.Read(typed).Problem);
}
