using System.Text;
using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.UnitTests.DutyCalendar;

public class CalendarFileTests
{
    private static readonly Opening Evening = new OpenSpan(new(16, 0), new(20, 0)).On(new(2026, 11, 26));

    [Fact]
    public void An_opening_is_an_event_in_UTC_with_what_programs_need()
    {
        var lines = Write("Neuvonta", null).Split("\r\n");

        Assert.Equal(
            [
                "BEGIN:VEVENT", "UID:one@example.org", "DTSTAMP:20261101T080000Z", "DTSTART:20261126T140000Z", "DTEND:20261126T180000Z",
                "SUMMARY;LANGUAGE=fi:Neuvonta", "URL:https://example.org/fi", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", "",
            ],
            lines[^11..]);
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines[..2]);
    }

    [Fact]
    public void Signs_with_a_meaning_are_escaped() =>
        Assert.Contains(@"SUMMARY;LANGUAGE=fi:Tuet\, raha\; a\\b\nc" + "\r\n", Write("Tuet, raha; a\\b\nc", null), StringComparison.Ordinal);

    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_letter_is_torn_apart()
    {
        var text = string.Concat(Enumerable.Repeat("Pääsiäislauantaina 🕊 häätö. ", 20)).Trim();

        var file = Write("Neuvonta", text);

        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains($"DESCRIPTION;LANGUAGE=fi:{text}\r\n", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file)));
    }

    private static string Write(string summary, string? description) => new CalendarFile(
        "Neuvonta", "fi", new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc),
        [new("one@example.org", Evening, summary, description, "https://example.org/fi")]).Write();
}
