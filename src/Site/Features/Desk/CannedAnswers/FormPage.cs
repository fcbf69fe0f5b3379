using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.CannedAnswers;

/// <summary>A page with the form of a canned answer, new or known.</summary>
public abstract class FormPage(SiteDbContext database, IStringLocalizer<Texts> words) : PageModel
{
    protected SiteDbContext Database { get; } = database;

    [BindProperty]
    public CannedForm Form { get; set; } = new();

    private IReadOnlyList<Topic> _topics = [];

    public IEnumerable<SelectListItem> TopicChoices => _topics.Select(topic => new SelectListItem(topic.NameIn(SiteLanguage.Current), topic.Key));

    protected async Task FindTopics() =>
        _topics = await Database.Topics.AsNoTracking().Where(topic => topic.RetiredUtc == null).OrderBy(topic => topic.SortOrder).ToListAsync();

    protected async Task<bool> IsSound()
    {
        await FindTopics();
        ModelState.Clear();
        foreach (var (field, problem) in Form.Problems(_topics))
            ModelState.AddModelError($"{nameof(Form)}.{field}", words[problem, CannedText.TitleLength, CannedText.BodyLength]);
        return ModelState.IsValid;
    }
}
