using EmploymentNet.Core;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Authoring;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.AdviceDesk.Ask;

/// <summary>Takes the place of the receipt once the phrase is saved: what to wait for and how to come back, and nothing secret.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SavedModel(ContentSnapshot content) : PageModel
{
    /// <summary>The day that the receipt named. Only its reader sees it again, so it is taken at its word.</summary>
    public DateOnly? Due { get; private set; }

    public Core.Content.Types.Page? Traces => Named("traces");

    public Core.Content.Types.Page? HelpNow => Named("help-now");

    public IActionResult OnGet() => Redirect(Routes.OwnQuestion.For(SiteLanguage.Current));

    public void OnPost(DateOnly? due)
    {
        ModelState.Clear();
        Due = due;
    }

    private Core.Content.Types.Page? Named(string id) => content.Find<Core.Content.Types.Page>(AuthoringKeys.Content(id), SiteLanguage.Current.Culture);
}
