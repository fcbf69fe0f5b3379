using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Writing;

/// <summary>Saves the draft for <c>answer-draft</c>, and gives it the parts of the form that a save changes.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SaveModel(Drafts drafts) : DraftPage(drafts)
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public Task<IActionResult> OnPost() => SaveForScript();
}
