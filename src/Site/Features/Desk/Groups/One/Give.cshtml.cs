using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Absences;
using EmploymentNet.Site.Features.Desk.Queue;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Groups.One;

/// <summary>Gives the chosen questions to a member who is at work. Who was faster, or whom a question is closed to, keeps no other from being given.</summary>
public sealed class GiveModel(BulkClaims claims, BulkResults results, TopicAccesses accesses, Colleagues colleagues, Absentees absentees) : GroupPage
{
    public RedirectResult OnGet() => Redirect(Routes.Group(Group.Id));

    public async Task<RedirectResult> OnPost(BulkForm form, [FromForm(Name = "kenelle")] Guid? to)
    {
        var isThere = to is { } member && Group.Has(member) && !(await absentees.Today()).ContainsKey(member)
            && (await colleagues.Answering()).Any(colleague => colleague.Member.Id == member);
        if (!isThere)
            return Redirect(DeskMessage.With(Routes.Group(Group.Id), DeskMessage.NotDone));
        var lead = User.StaffId();
        var result = await claims.Give(form.Chosen, lead, await accesses.Of(to!.Value));
        return Redirect(results.AddressAfter(Routes.Group(Group.Id), result, lead));
    }
}
