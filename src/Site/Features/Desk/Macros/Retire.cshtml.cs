using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;

namespace EmploymentNet.Site.Features.Desk.Macros;

public sealed class RetireModel(SiteDbContext database, TimeProvider clock) : ChangePage(database)
{
    protected override void Change(Macro macro) => macro.Retire(clock.GetUtcNow().UtcDateTime);
}
