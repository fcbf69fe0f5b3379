using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Core.AdviceDesk.Groups;

/// <summary>Workers who know certain topics; what is asked about those is seen by them, and by leads.</summary>
public sealed class ExpertGroup
{
    public const int NameLength = 80;

    private readonly List<Membership> _memberships = [];
    private readonly List<RotaDuty> _rota = [];

    public int Id { get; private set; }

    public required string FinnishName { get; set; }

    public required string SwedishName { get; set; }

    /// <summary>From then on it is nobody's, and its topics are everybody's.</summary>
    public DateTime? RetiredUtc { get; private set; }

    public IReadOnlyList<Membership> Memberships => _memberships;

    public IReadOnlyList<RotaDuty> Rota => _rota;

    public IEnumerable<Guid> Members => _memberships.Where(membership => membership.IsCurrent).Select(membership => membership.Staff);

    public bool Has(Guid staff) => _memberships.Exists(membership => membership.IsCurrent && membership.Staff == staff);

    public string NameIn(SiteLanguage language) => language == SiteLanguage.Swedish ? SwedishName : FinnishName;

    /// <summary>Those named are its members from now on, and nobody else. What who leaves has in hand stays with them until they let go.</summary>
    public void ChangeMembers(IReadOnlyCollection<Guid> staff, DateTime now)
    {
        foreach (var membership in _memberships.Where(membership => membership.IsCurrent && !staff.Contains(membership.Staff)))
            membership.End(now);
        _memberships.AddRange(staff.Distinct().Where(one => !Has(one)).Select(one => new Membership { Staff = one, SinceUtc = now }));
    }

    /// <summary>Those named are on duty in a week, and nobody else.</summary>
    public void Plan(DateOnly week, IReadOnlyCollection<Guid> staff)
    {
        _rota.RemoveAll(duty => duty.Week == week && !staff.Contains(duty.Staff));
        _rota.AddRange(staff.Distinct().Where(one => Has(one) && !IsPlanned(week, one)).Select(one => new RotaDuty { Week = week, Staff = one }));
    }

    public bool IsPlanned(DateOnly week, Guid staff) => _rota.Exists(duty => duty.Week == week && duty.Staff == staff);

    /// <returns>Members who are on duty in the week of a day.</returns>
    public IEnumerable<Guid> OnDuty(DateOnly day) => Members.Where(member => IsPlanned(HelsinkiTime.WeekOf(day), member));

    public void Retire(DateTime now) => RetiredUtc ??= now;

    public void Restore() => RetiredUtc = null;
}
