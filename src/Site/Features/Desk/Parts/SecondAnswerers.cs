using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Parts;

/// <summary>Who can write a part of somebody's answer: a colleague of another profession who may see the question.</summary>
public sealed class SecondAnswerers(SiteDbContext database, HandOverChoices choices)
{
    public async Task<IReadOnlyList<StaffMember>> For(Question question, Guid holder, string profession) =>
        [.. (await choices.For(question, holder)).Where(colleague => colleague.Profession != profession)];

    /// <returns>The profession of whoever has the question; null where nobody has.</returns>
    public async Task<string?> HolderOf(Question question) => question.CurrentClaim is { } claim
        ? await database.Users.Where(user => user.Id == claim.Staff).Select(user => user.Profession).SingleOrDefaultAsync()
        : null;
}
