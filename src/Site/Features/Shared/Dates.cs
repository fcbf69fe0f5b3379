using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace EmploymentNet.Site.Features.Shared;

/// <summary>Dates as they are written in Finland, in a <c>time</c> element.</summary>
public static class Dates
{
    private static bool IsFinnish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "fi";

    /// <summary>6.5.2026</summary>
    public static IHtmlContent Numbers(DateTime date) => Element(date, date.ToString("d.M.yyyy", CultureInfo.InvariantCulture));

    /// <summary>6. toukokuuta 2026, 6 maj 2026</summary>
    public static IHtmlContent Words(DateTime date) =>
        Element(date, date.ToString(IsFinnish ? "d. MMMM yyyy" : "d MMMM yyyy", CultureInfo.CurrentCulture));

    /// <summary>torstaina 26.11., torsdag 26.11</summary>
    public static IHtmlContent OnWeekday(DateOnly day) => OnWeekday(day.ToDateTime(TimeOnly.MinValue));

    public static IHtmlContent OnWeekday(DateTime date) => Element(date, OnWeekdayText(date));

    /// <summary>The same without the element, for mail and attributes. Every Finnish weekday takes the ending -na.</summary>
    public static string OnWeekdayText(DateTime date)
    {
        var weekday = CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(date.DayOfWeek);
        return IsFinnish ? $"{weekday}na {date.Day}.{date.Month}." : $"{weekday} {date.Day}.{date.Month}";
    }

    /// <summary>2026, where the day is not known or tells nothing.</summary>
    public static IHtmlContent Year(DateTime date) => new HtmlString($"<time>{date:yyyy}</time>");

    private static HtmlString Element(DateTime date, string text) => new($"<time datetime=\"{date:yyyy-MM-dd}\">{text}</time>");
}
