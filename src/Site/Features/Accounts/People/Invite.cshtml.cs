using EmploymentNet.Core;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Accounts.People;

/// <summary>Lets somebody in: the link goes to their address and is shown once, to be handed over.</summary>
public sealed class InviteModel(SiteDbContext database, Inviting inviting, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty]
    public PersonForm Form { get; set; } = new() { Language = SiteLanguage.Finnish.Code };

    public IReadOnlyList<string> Roles => StaffRoles.ManagedBy(User.Role());

    public IssuedLink? Issued { get; private set; }

    public void OnGet()
    {
    }

    public async Task OnPost()
    {
        ModelState.Clear();
        foreach (var (field, problem) in Form.Problems(Roles).Concat(Form.EmailProblems()))
            Add(field, problem);
        if (ModelState.IsValid)
            await Invite();
    }

    private async Task Invite()
    {
        var invitation = Form.Make();
        if (await inviting.Invite(invitation, User.StaffId()) is not { } path)
        {
            Add(nameof(Form.Email), "Email.Taken");
            return;
        }
        var member = await database.Users.SingleAsync(user => user.Email == invitation.Email.Value);
        Issued = new IssuedLink(path, member, LinkPurpose.Invitation);
    }

    private void Add(string field, string problem) =>
        ModelState.AddModelError($"{nameof(Form)}.{field}", texts[problem, StaffMember.NameLength]);
}
