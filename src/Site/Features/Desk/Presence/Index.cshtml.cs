using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.Presence;

/// <summary>The sign of life of a question's open page; its answer says who else is there, to whoever may see the question. Reads nothing of it.</summary>
public sealed class IndexModel(DeskPresence presence, TopicAccesses accesses) : PageModel
{
    public const string Reading = "lukee";
    public const string Writing = "kirjoittaa";
    public const string Leaving = "poistuu";

    public IActionResult OnGet(int number) => Redirect(Routes.Question(number));

    public async Task<IActionResult> OnPost(int number, [FromForm(Name = "tekee")] string? doing)
    {
        var staff = User.StaffId();
        if (doing == Leaving)
        {
            presence.Left(number, staff);
            return new NoContentResult();
        }
        if (!await accesses.Sees(User, number))
            return NotFound();
        presence.Seen(number, staff, User.Identity!.Name!, doing == Writing);
        return Partial("_Others", presence.At(number, staff));
    }
}
