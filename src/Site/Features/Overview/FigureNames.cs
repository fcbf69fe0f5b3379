using System.Globalization;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>What the keys of figures are called, and which of them always have a row.</summary>
public sealed class FigureNames(SiteDbContext database, ContentSnapshot content, IStringLocalizer<Texts> texts)
{
    private static readonly DayOfWeek[] _week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    private List<Topic> _topics = [];

    public async Task Load() => _topics = await database.Topics.AsNoTracking().OrderBy(topic => topic.SortOrder).ToListAsync();

    /// <summary>Those that always have a row, and then what these months have besides.</summary>
    public IReadOnlyList<string> KeysOf(Dimension dimension, params IEnumerable<CountedMonth> months)
    {
        var counted = months.SelectMany(month => month.KeysOf(dimension)).Distinct().ToHashSet();
        var steady = Steady(dimension).Where(key => counted.Contains(key) || !IsRetired(dimension, key));
        return [.. steady.Concat(counted.Order(StringComparer.Ordinal)).Distinct().OrderBy(key => key is Cell.Unknown or Cell.Other)];
    }

    public string NameOf(Dimension dimension, string key) => dimension switch
    {
        Dimension.Topic => _topics.Find(topic => topic.Key == key)?.NameIn(SiteLanguage.Current) ?? key,
        Dimension.Municipality when Guid.TryParse(key, out var id) => content.Find<Municipality>(id, SiteLanguage.Current.Culture)?.Name ?? texts["Gone"],
        Dimension.Week => WeekName(DateOnly.Parse(key, CultureInfo.InvariantCulture)),
        Dimension.Weekday when key != Cell.Unknown => CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(Enum.Parse<DayOfWeek>(key)),
        Dimension.DayPart when key != Cell.Unknown => $"{key}–{int.Parse(key, CultureInfo.InvariantCulture) + Asked.HoursOfDayPart}",
        _ => texts[$"{dimension}.{key}"],
    };

    /// <summary>Its number and its days: v. 47 (16.11.–22.11.)</summary>
    private string WeekName(DateOnly monday) =>
        texts["WeekName", ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue)), monday.ToDateTime(TimeOnly.MinValue), monday.AddDays(6).ToDateTime(TimeOnly.MinValue)];

    private bool IsRetired(Dimension dimension, string key) => dimension == Dimension.Topic && _topics.Any(topic => topic.Key == key && topic.RetiredUtc is not null);

    private IEnumerable<string> Steady(Dimension dimension) => dimension switch
    {
        Dimension.Language => SiteLanguage.All.Select(language => language.Code),
        Dimension.Topic => _topics.Select(topic => topic.Key),
        Dimension.AgeBand => Asking.AgeBands,
        Dimension.ForWhom => Asking.ForWhomChoices,
        Dimension.Place => Enum.GetNames<RecordingPlace>().Prepend(Asked.Site),
        Dimension.Verdict => Enum.GetNames<Verdict>(),
        Dimension.Weekday => _week.Select(day => $"{day}"),
        Dimension.DayPart => Enumerable.Range(0, 24 / Asked.HoursOfDayPart).Select(part => $"{part * Asked.HoursOfDayPart}"),
        _ => [],
    };
}
