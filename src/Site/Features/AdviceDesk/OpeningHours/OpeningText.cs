using EmploymentNet.Core;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Features.Shared;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OpeningHours;

/// <summary>The desk's hours in words. It says when the desk is open by the calendar; whether somebody is there this minute, no page knows.</summary>
public sealed class OpeningText(PublishedHours hours, TimeProvider clock, IStringLocalizer<Texts> words)
{
    /// <summary>Of the language at hand.</summary>
    public string Now => Of(Said);

    /// <summary>The same in the few words that the head of every page has room for.</summary>
    public string InHead => Said switch
    {
        { Next: null } => words["Head.Never"],
        { IsToday: true, Next: var today } => words["Head.Today", Hours(today)],
        { IsTomorrow: true, Next: var tomorrow } => words["Head.Tomorrow", Hours(tomorrow)],
        { Next: var later } => words["Head.Later", OnWeekday(later), Hours(later)],
    };

    public string Of(Announcement said) =>
        said is { IsToday: false, Today: { IsOpen: false } today } && Note(today) is { Length: > 0 } why ? words["Closed.Today", why, Next(said)] : Next(said);

    public string Hours(DutyDay day) => day.IsOpen ? words["Hours", Joined(day.Hours)] : words["Closed"];

    /// <returns>Empty where there is none.</returns>
    public string Joined(IReadOnlyList<OpenSpan> spans) => spans.Count switch
    {
        0 => "",
        1 => $"{spans[0]}",
        _ => words["Hours.And", string.Join(", ", spans.SkipLast(1)), $"{spans[^1]}"],
    };

    /// <returns>Empty where the day is like any other.</returns>
    public string Note(DutyDay day) => string.Join(", ", new[]
    {
        day.Holiday is { } holiday ? words[$"Holiday.{holiday}"].Value : null,
        day.Reason?.In(SiteLanguage.Current) ?? (day.IsSpecial && day.Holiday is null ? words["Special"].Value : null),
    }.OfType<string>());

    private Announcement Said => hours.Current.Hours.For(SiteLanguage.Current.Code).Announce(clock.GetUtcNow().UtcDateTime);

    private string Next(Announcement said) => said switch
    {
        { Next: null } => words["Open.Never"],
        { IsToday: true } => words["Open.Today", Hours(said.Next)],
        { IsTomorrow: true } => words["Open.Tomorrow", Hours(said.Next)],
        _ => words["Open.Later", OnWeekday(said.Next), Hours(said.Next)],
    };

    private static string OnWeekday(DutyDay day) => Dates.OnWeekdayText(day.Day.ToDateTime(TimeOnly.MinValue));
}
