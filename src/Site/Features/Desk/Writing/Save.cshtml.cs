using EmploymentNet.Core.AdviceDesk;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Writing;

/// <summary>Saves the draft for <c>answer-draft</c>, and gives it the parts of the form that a save changes.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SaveModel(Drafts drafts) : DraftPage(drafts)
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<IActionResult> OnPost()
    {
        if (!await Save())
            return NotFound();
        Response.StatusCode = Unsaved switch
        {
            null => StatusCodes.Status200OK,
            DraftRefusal.NotYours => StatusCodes.Status403Forbidden,
            DraftRefusal.TooLong => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status409Conflict,
        };
        return Page();
    }
}
