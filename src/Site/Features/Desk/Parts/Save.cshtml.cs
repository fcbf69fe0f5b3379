using EmploymentNet.Site.Features.Desk.Writing;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Parts;

/// <summary>Saves a part for <c>answer-draft</c>.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SaveModel(Drafts drafts) : PartPage(drafts)
{
    public RedirectResult OnGet() => Redirect(SavingAddress);

    public Task<IActionResult> OnPost() => SaveForScript();
}
