using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;

namespace EmploymentNet.Site.Features.Desk.CannedAnswers;

public sealed class AcceptModel(SiteDbContext database, TimeProvider clock) : ChangePage(database)
{
    protected override void Change(CannedAnswer canned) => canned.Accept(clock.GetUtcNow().UtcDateTime);
}
