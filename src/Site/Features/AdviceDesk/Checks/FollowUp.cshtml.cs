using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.AdviceDesk.Checks;

/// <summary>The same part for the form below a thread.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FollowUpModel(TextChecks checks) : PageModel
{
    public Notices Notices { get; private set; } = Notices.None;

    public IActionResult OnGet() => Redirect(Routes.OwnQuestion.For(SiteLanguage.Current));

    public void OnPost(string? text, string? seen)
    {
        if (text is { Length: <= Asking.MaxTextLength })
            Notices = checks.OfFollowUp(DeskText.Enter(text, "").Value, seen);
    }
}
