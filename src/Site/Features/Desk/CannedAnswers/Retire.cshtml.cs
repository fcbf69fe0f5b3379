using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;

namespace EmploymentNet.Site.Features.Desk.CannedAnswers;

public sealed class RetireModel(SiteDbContext database, TimeProvider clock) : ChangePage(database)
{
    protected override void Change(CannedAnswer canned) => canned.Retire(clock.GetUtcNow().UtcDateTime);
}
