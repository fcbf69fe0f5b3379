using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;

namespace EmploymentNet.Site.Features.Desk.Macros;

public sealed class RestoreModel(SiteDbContext database) : ChangePage(database)
{
    protected override void Change(Macro macro) => macro.Restore();
}
