using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Accounts.Person;

public sealed class IndexModel(SiteDbContext database, Colleagues colleagues, HeldQuestions held, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> texts) : PersonPage
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public StaffState State => Member.StateAt(clock.GetUtcNow().UtcDateTime);

    /// <summary>Those that may be given; one's own stays as it is.</summary>
    public IReadOnlyList<string> Roles => IsSelf ? [Person.Role] : StaffRoles.ManagedBy(User.Role());

    /// <summary>What a link could be for, as things are.</summary>
    public IEnumerable<LinkPurpose> Links => LinkModel.PurposesFor(this);

    public void OnGet() => Form = new PersonForm
    {
        Name = Member.Name,
        Role = Person.Role,
        Profession = Member.Profession,
        Language = Member.Language,
    };

    public async Task<IActionResult> OnPost()
    {
        ModelState.Clear();
        foreach (var (field, problem) in Form.Problems(Roles))
            ModelState.AddModelError($"{nameof(Form)}.{field}", texts[problem, StaffMember.NameLength]);
        if (!ModelState.IsValid)
            return Page();
        (Member.Name, Member.Profession, Member.Language) = (Form.Name!.Trim(), Form.Profession!, Form.Language!);
        if (Form.Role != Person.Role)
        {
            await colleagues.ChangeRole(Member, Form.Role!);
            audit.Add(AuditAct.RoleChanged, User.StaffId(), colleague: Member.Id);
            if (!StaffRoles.Answering.Contains(Form.Role!))
                await held.ReleaseAll(Member, User.StaffId());
        }
        await database.SaveChangesAsync();
        return Redirect(AccountMessage.With(Routes.People, AccountMessage.Saved));
    }
}
