using EmploymentNet.Core;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>What the fields about a person offer.</summary>
public sealed class PersonChoices(IStringLocalizer<Texts> texts, IStringLocalizer<AdviceDesk.Texts> desk)
{
    public IEnumerable<SelectListItem> Roles(IEnumerable<string> roles) => roles.Select(role => new SelectListItem(texts[$"Role.{role}"], role));

    public IEnumerable<SelectListItem> Professions() =>
        Accounts.Professions.All.Select(profession => new SelectListItem(desk[$"Profession.{profession}"], profession));

    public IEnumerable<SelectListItem> Languages() =>
        SiteLanguage.All.Select(language => new SelectListItem(texts[$"Language.{language.Code}"], language.Code));
}
