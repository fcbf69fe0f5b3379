using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;

namespace EmploymentNet.Site.Features.Desk.CannedAnswers;

public sealed class RestoreModel(SiteDbContext database) : ChangePage(database)
{
    protected override void Change(CannedAnswer canned) => canned.Restore();
}
