using EmploymentNet.Core.Audit;
using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Site.Features.Audit;

/// <summary>What an administrator looks for. Days are whole days in Helsinki, both included; what is null leaves everything in.</summary>
public sealed record AuditFilter(Guid? Staff, AuditAct? Act, int? Question, DateOnly? From, DateOnly? Until)
{
    public bool IsBackwards => From > Until;

    public bool IsEmpty => this == new AuditFilter(null, null, null, null, null);

    public IQueryable<AuditEntry> Apply(IQueryable<AuditEntry> entries)
    {
        if (Staff is { } staff)
            entries = entries.Where(entry => entry.Staff == staff || entry.Colleague == staff);
        if (Act is { } act)
            entries = entries.Where(entry => entry.Act == act);
        if (Question is { } question)
            entries = entries.Where(entry => entry.QuestionNumber == question);
        if (From is { } from)
        {
            var first = HelsinkiTime.StartOfDayUtc(from);
            entries = entries.Where(entry => entry.Utc >= first);
        }
        if (Until is { } until)
        {
            var end = HelsinkiTime.StartOfDayUtc(until.AddDays(1));
            entries = entries.Where(entry => entry.Utc < end);
        }
        return entries;
    }
}
