using EmploymentNet.Core;
using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Site.Features.Shared;

/// <summary>What every ask box says: until when an answer comes to a question asked now, and when the live desk is open next.</summary>
public sealed class DeskPromise(TimeProvider clock)
{
    private readonly DateTime _now = clock.GetUtcNow().UtcDateTime;

    public DateOnly AnswerBy => AnswerPromise.For(_now).Day;

    public Opening? LiveDesk
    {
        get
        {
            var hours = DeskHours.Evenings.For(SiteLanguage.Current.Code);
            return hours.OpeningAt(_now) ?? hours.NextOpening(_now);
        }
    }
}
