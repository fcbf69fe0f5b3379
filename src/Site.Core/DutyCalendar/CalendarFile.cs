using System.Globalization;
using System.Text;

namespace EmploymentNet.Core.DutyCalendar;

/// <summary>
/// Writes what calendar programs subscribe to (RFC 5545). Times are given in UTC, so that no reader needs our rules for clock changes.
/// </summary>
/// <param name="Name">What programs call the calendar.</param>
/// <param name="StampUtc">When what is in it was last changed.</param>
public sealed record CalendarFile(string Name, string Language, DateTime StampUtc, IEnumerable<CalendarEvent> Events)
{
    /// <summary>Octets on a line, without its end (RFC 5545, 3.1).</summary>
    private const int LineLength = 75;

    public string Write()
    {
        var file = new StringBuilder();
        foreach (var line in Lines())
            Fold(file, line);
        return file.ToString();
    }

    private IEnumerable<string> Lines() =>
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//EmploymentNet//Duty calendar//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        $"NAME;LANGUAGE={Language}:{Escape(Name)}",
        $"X-WR-CALNAME:{Escape(Name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        .. Events.SelectMany(LinesOf),
        "END:VCALENDAR",
    ];

    private IEnumerable<string> LinesOf(CalendarEvent one) =>
    [
        "BEGIN:VEVENT",
        $"UID:{one.Id}",
        $"DTSTAMP:{Utc(StampUtc)}",
        $"DTSTART:{Utc(one.Time.OpensUtc)}",
        $"DTEND:{Utc(one.Time.ClosesUtc)}",
        $"SUMMARY;LANGUAGE={Language}:{Escape(one.Summary)}",
        .. one.Description is { Length: > 0 } text ? [$"DESCRIPTION;LANGUAGE={Language}:{Escape(text)}"] : Array.Empty<string>(),
        $"URL:{one.Address}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ];

    private static string Utc(DateTime moment) => moment.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    /// <summary>No letter is torn apart: a line is counted in octets and cut between characters.</summary>
    private static void Fold(StringBuilder file, string line)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > LineLength)
            {
                file.Append("\r\n ");
                used = 1;
            }

            file.Append(rune.ToString());
            used += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}

/// <param name="Id">The same for the same event at every reading, and for no other anywhere.</param>
/// <param name="Address">The page that says more.</param>
public sealed record CalendarEvent(string Id, Opening Time, string Summary, string? Description, string Address);
