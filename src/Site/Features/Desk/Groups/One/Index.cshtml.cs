using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Absences;
using EmploymentNet.Site.Features.Desk.Queue;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Groups.One;

/// <summary>A group: its topics and members; to leads also who has how much to do, and what nobody has in hand yet.</summary>
public sealed class IndexModel(
    TopicAccesses accesses, Colleagues colleagues, Absentees absentees, TopicFigures figures, MemberLoads loads, Giving giving, BulkResults results,
    TimeProvider clock) : GroupPage
{
    private IReadOnlyDictionary<Guid, DateOnly> _away = new Dictionary<Guid, DateOnly>();
    private IReadOnlyDictionary<Guid, MemberLoad> _loads = new Dictionary<Guid, MemberLoad>();

    /// <summary>What giving did, sealed.</summary>
    [BindProperty(SupportsGet = true, Name = BulkResults.Parameter)]
    public string? Act { get; set; }

    public BulkResult? Given { get; private set; }

    public IReadOnlyList<Topic> Topics { get; private set; } = [];

    /// <summary>Those who can sign in, by name.</summary>
    public IReadOnlyList<StaffMember> Members { get; private set; } = [];

    public Figures Figures { get; private set; }

    public IReadOnlyList<Question> Free { get; private set; } = [];

    /// <summary>Members at work, the one with the least to do first.</summary>
    public IReadOnlyList<StaffMember> Present => [.. Members.Where(member => AwayUntil(member) is null).OrderBy(member => LoadOf(member).InHand)];

    /// <returns>The last day on which a member is away; null where they are at work.</returns>
    public DateOnly? AwayUntil(StaffMember member) => _away.TryGetValue(member.Id, out var until) ? until : null;

    public MemberLoad LoadOf(StaffMember member) => _loads.GetValueOrDefault(member.Id);

    /// <summary>Mondays of the weeks that are planned.</summary>
    public IEnumerable<DateOnly> Weeks => RotaDuty.WeeksFrom(HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime));

    public string PlannedIn(DateOnly week) => string.Join(", ", Members.Where(member => Group.IsPlanned(week, member.Id)).Select(member => member.Name));

    public async Task OnGet()
    {
        Topics = [.. (await accesses.All()).TopicsOf(Group)];
        Members = [.. (await colleagues.Answering()).Select(colleague => colleague.Member).Where(member => Group.Has(member.Id))];
        _away = await absentees.Today();
        await figures.Count();
        Figures = figures.Of(Topics);
        if (!User.IsLead())
            return;
        Given = results.Open(Act, User.StaffId());
        _loads = await loads.Of([.. Members.Select(member => member.Id)]);
        Free = await giving.Free(Topics);
    }
}
