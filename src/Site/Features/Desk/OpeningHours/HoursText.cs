using EmploymentNet.Core;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>Planned and proposed hours in a worker's words, and who set or proposed them.</summary>
public sealed class HoursText(SiteDbContext database, Scopes scopes, IStringLocalizer<Texts> words)
{
    private IReadOnlyDictionary<Guid, string> _names = new Dictionary<Guid, string>();

    /// <summary>Once, before anything is named.</summary>
    public async Task Load()
    {
        await scopes.Load();
        _names = await database.Users.AsNoTracking().ToDictionaryAsync(user => user.Id, user => user.Name);
    }

    /// <returns>Empty where nobody in person did it.</returns>
    public string NameOf(Guid? staff) => staff is { } id ? _names.GetValueOrDefault(id) ?? "" : "";

    public string NameOf(DutyScope scope) => scopes.NameOf(scope);

    public string Of(SpecialDays days) => $"{When(days)}: {Hours(days.Hours)}{(days.Reason is { } reason ? $" ({reason.In(SiteLanguage.Current)})" : "")}";

    /// <summary>The days and for whom they are.</summary>
    public string When(SpecialDays days) =>
        $"{(days.First == days.Last ? words["Day", days.First] : words["Days.From", days.First, days.Last]).Value}, {scopes.NameOf(days.Scope)}";

    public string Hours(IReadOnlyList<OpenSpan> hours) => hours.Count == 0 ? words["Closed"] : TypedHours.Write(hours);
}
