using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.AdviceDesk.Checks;

/// <summary>The part of the form that comments on the text, for <c>ask-checks</c> to put in place while it is being written.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(TextChecks checks) : PageModel
{
    public Notices Notices { get; private set; } = Notices.None;

    public IActionResult OnGet() => Redirect(Routes.Ask.For(SiteLanguage.Current));

    public async Task OnPost(string? text, string? seen)
    {
        if (text is { Length: <= Asking.MaxTextLength })
            Notices = await checks.OfQuestion(DeskText.Enter(text, "").Value, seen);
    }
}
