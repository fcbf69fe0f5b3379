using System.Globalization;
using EmploymentNet.Core;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Features.AdviceDesk.OpeningHours;

namespace EmploymentNet.Site.Features.Desk.Placements;

/// <summary>The ordinary week in words, for what is printed today and hangs for months: no date, no holiday, days with the same hours together.</summary>
public sealed class PosterHours(PublishedHours hours, OpeningText words)
{
    private const string Unbroken = "\u2060–\u2060";

    /// <returns>ma–to 16–20, pe 14–18; empty where the desk has no hours.</returns>
    public string In(SiteLanguage language)
    {
        var turns = hours.Current.Hours.WeekOf(new(language.Code, null))?.Turns ?? [];
        var names = CultureInfo.GetCultureInfo(language.Culture).DateTimeFormat;
        var runs = new List<(DayOfWeek First, DayOfWeek Last, string Hours)>();
        foreach (var day in DutyWeek.Days)
        {
            var open = language.Speak(() => words.Joined([.. turns.Where(turn => turn.Day == day).Select(turn => turn.Hours).OrderBy(span => span.Opens)]));
            if (runs.Count > 0 && runs[^1].Hours == open)
                runs[^1] = runs[^1] with { Last = day };
            else
                runs.Add((day, day, open));
        }

        return string.Join(", ", runs.Where(run => run.Hours.Length > 0).Select(run => $"{Days(run.First, run.Last)}\u00A0{run.Hours}".Replace("–", Unbroken, StringComparison.Ordinal)));

        string Days(DayOfWeek first, DayOfWeek last) =>
            first == last ? names.GetAbbreviatedDayName(first) : $"{names.GetAbbreviatedDayName(first)}–{names.GetAbbreviatedDayName(last)}";
    }
}
