using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>Whom hours can be set for, and what that is called in the worker's language.</summary>
public sealed class Scopes(SiteDbContext database, IStringLocalizer<Texts> words)
{
    private IReadOnlyList<Topic> _topics = [];

    public IEnumerable<SelectListItem> LanguageChoices => DutyScope.Languages.Select(language => new SelectListItem(words[$"Language.{language}"], language));

    public IEnumerable<SelectListItem> TopicChoices =>
        _topics.Where(topic => topic.RetiredUtc is null).Select(topic => new SelectListItem(topic.NameIn(SiteLanguage.Current), topic.Key));

    /// <summary>Once, before anything is named.</summary>
    public async Task Load() => _topics = await database.Topics.AsNoTracking().OrderBy(topic => topic.SortOrder).ToListAsync();

    /// <param name="language">As chosen; empty for all.</param>
    /// <param name="topic">As chosen; empty for all.</param>
    /// <returns>Null where nobody could choose that.</returns>
    public DutyScope? Find(string? language, string? topic)
    {
        var scope = new DutyScope(NullIfEmpty(language), NullIfEmpty(topic));
        return (scope.Language is null || DutyScope.Languages.Contains(scope.Language)) && (scope.Topic is null || _topics.Any(one => one.Key == scope.Topic)) ? scope : null;
    }

    public string NameOf(DutyScope scope)
    {
        var topic = _topics.FirstOrDefault(topic => topic.Key == scope.Topic)?.NameIn(SiteLanguage.Current) ?? scope.Topic;
        return scope switch
        {
            (null, null) => words["Everybody"],
            (null, _) => topic!,
            ({ } language, null) => words[$"Alone.{language}"],
            ({ } language, _) => words["Both", topic!, words[$"In.{language}"].Value],
        };
    }

    private static string? NullIfEmpty(string? choice) => string.IsNullOrEmpty(choice) ? null : choice;
}
