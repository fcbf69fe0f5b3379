using System.Globalization;
using System.Text;
using EmploymentNet.Core;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Features.Shared;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OpeningHours;

/// <summary>The hours as a calendar to subscribe to. It reaches further than the page: programs look at it rarely, and people plan.</summary>
public sealed class HoursCalendar(HoursOverview overview, OpeningText text, PublicAddress address, IStringLocalizer<Texts> words)
{
    private const int DaysAhead = 60;

    public async Task<byte[]> Write()
    {
        var events = from list in await overview.List(days: DaysAhead)
                     from day in list.Listed.Days
                     from span in day.Hours
                     select Event(list, day, span);
        return Encoding.UTF8.GetBytes(new CalendarFile(words["Title"], SiteLanguage.Current.Code, overview.ChangedUtc, events).Write());
    }

    private CalendarEvent Event(NamedHours list, DutyDay day, OpenSpan span) => new(
        string.Create(CultureInfo.InvariantCulture, $"{day.Day:yyyyMMdd}T{span.Opens:HHmm}-{list.Id}@employmentnet"),
        span.On(day.Day),
        list.Listed.Topic is null && list.Listed.Language == SiteLanguage.Current.Code ? words["Event"] : words["Event.Of", list.Name],
        text.Note(day),
        address.Of(Routes.OpeningHours.For(SiteLanguage.Current)));
}
