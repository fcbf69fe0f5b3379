using System.Globalization;
using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.Site.Features.Content;

/// <summary>Opening hours in the words of the reader's language: ma–pe, 8.30–15.</summary>
public static class Hours
{
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public static string DaysOf(ServiceHourBlock hours) =>
        hours.DayTo is null || hours.DayTo == hours.DayFrom ? Day(hours.DayFrom) : $"{Day(hours.DayFrom)}–{Day(hours.DayTo)}";

    public static string Clock(string? time) => (time ?? "").TrimStart('0').Replace(':', '.').Replace(".00", "", StringComparison.Ordinal);

    private static string Day(string? key) =>
        Array.IndexOf(Days, key) is >= 0 and var number ? CultureInfo.CurrentUICulture.DateTimeFormat.AbbreviatedDayNames[number] : "";
}
