using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>A line a day; an empty one is a day on which the desk is closed.</summary>
public sealed class WeekForm
{
    public string? Monday { get; set; }

    public string? Tuesday { get; set; }

    public string? Wednesday { get; set; }

    public string? Thursday { get; set; }

    public string? Friday { get; set; }

    public string? Saturday { get; set; }

    public string? Sunday { get; set; }

    /// <summary>Only of a form without problems.</summary>
    public IReadOnlyList<DutyTurn> Turns => [.. Lines.SelectMany(line => TypedHours.Read(line.Typed).Hours.Select(hours => new DutyTurn(line.Day, hours)))];

    public static WeekForm From(IEnumerable<DutyTurn> turns)
    {
        var days = turns.ToLookup(turn => turn.Day, turn => turn.Hours);
        string Line(DayOfWeek day) => TypedHours.Write(days[day]);
        return new()
        {
            Monday = Line(DayOfWeek.Monday),
            Tuesday = Line(DayOfWeek.Tuesday),
            Wednesday = Line(DayOfWeek.Wednesday),
            Thursday = Line(DayOfWeek.Thursday),
            Friday = Line(DayOfWeek.Friday),
            Saturday = Line(DayOfWeek.Saturday),
            Sunday = Line(DayOfWeek.Sunday),
        };
    }

    /// <summary>Problems by field: the key of the text that says what to do.</summary>
    public IEnumerable<(string Field, string Problem)> Problems() =>
        from line in Lines
        let problem = TypedHours.Read(line.Typed).Problem
        where problem is not null
        select ($"{line.Day}", $"Problem.{problem}");

    private IEnumerable<(DayOfWeek Day, string? Typed)> Lines => DutyWeek.Days.Zip([Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]);
}
