using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Questions;
using EmploymentNet.Site.Features.Desk.Writing;

namespace EmploymentNet.Site.Features.Desk.Reviewing;

/// <summary>The draft as its asker would read it, beside the question. Opening it is reading the question.</summary>
public sealed class IndexModel(SiteDbContext database, Drafts drafts, DeskAct act) : ReviewPage(database, drafts)
{
    public async Task OnGet()
    {
        await act.Keep(true, AuditAct.Read, Staff, Question.Number);
        await Show();
    }
}
