using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Questions;

namespace EmploymentNet.Site.Features.Desk.Checking;

public sealed class TickModel(SiteDbContext database, DeskThreads threads, AuditLog audit, TimeProvider clock) : TickPage(database, threads, audit)
{
    protected override AuditAct Act => AuditAct.PointTicked;

    protected override bool Change(Question question, int point) => question.SetTick(point, Staff, clock.GetUtcNow().UtcDateTime);
}
