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
    public const string FollowUp = "follow-up";

    public Notices Notices { get; private set; } = Notices.None;

    public IActionResult OnGet() => Redirect(Routes.Ask.For(SiteLanguage.Current));

    /// <param name="about">What the form sends, a question if nothing is said.</param>
    public async Task OnPost(string? text, string? seen, string? about)
    {
        if (text is not { Length: <= Asking.MaxTextLength })
            return;
        var entered = DeskText.Enter(text, "").Value;
        Notices = about == FollowUp ? checks.OfFollowUp(entered, seen) : await checks.OfQuestion(entered, seen);
    }
}
