using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Core.AdviceDesk.Groups;

/// <summary>Who may answer and when they are at work. A lead answers on every topic; in a week that a group has planned, of its members those on duty.</summary>
/// <param name="Groups">With members and rota.</param>
/// <param name="Answering">Counsellors and leads who can sign in.</param>
public sealed record Roster(
    IReadOnlyCollection<Topic> Topics, IReadOnlyCollection<ExpertGroup> Groups, IReadOnlyCollection<Guid> Answering, IReadOnlyCollection<Guid> Leads, IReadOnlyCollection<Absence> Absences)
{
    /// <summary>
    /// Whether it is a working day on which somebody is there for each topic that can be asked about: one date is promised to all. A desk that has
    /// nobody yet is being set up, and its roster says nothing.
    /// </summary>
    public bool IsDeskDay(DateOnly day)
    {
        if (!WorkingDays.IsWorkingDay(day))
            return false;
        if (Answering.Count == 0)
            return true;
        Guid[] there = [.. Answering.Where(one => !Absences.Any(absence => absence.Staff == one && absence.Covers(day)))];
        return there.Intersect(Leads).Any() || AskedGroups.All(group => there.Any(one => group is null || MayAnswer(group, one, day)));
    }

    /// <summary>Null stands for topics that are everybody's.</summary>
    private IEnumerable<ExpertGroup?> AskedGroups => Topics.Where(topic => topic.RetiredUtc is null)
        .Select(topic => Groups.FirstOrDefault(group => group.Id == topic.Group && group.RetiredUtc is null)).Distinct();

    private static bool MayAnswer(ExpertGroup group, Guid staff, DateOnly day)
    {
        var week = HelsinkiTime.WeekOf(day);
        return group.Has(staff) && (group.IsPlanned(week, staff) || !group.Rota.Any(duty => duty.Week == week));
    }
}
