using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>What counsellors propose to the hours, and what became of it.</summary>
public sealed class HoursProposals(
    SiteDbContext database, HoursEditing editing, AuditLog audit, TimeProvider clock, IStringLocalizer<AdviceDesk.Texts> deskTexts)
{
    public DeskText Enter(string? reason) => DeskText.Enter(reason, deskTexts["Hetu.Marker"]);

    public Task<IReadOnlyList<ShownProposal>> Open() => Show(Waiting.OrderBy(proposal => proposal.Id));

    /// <summary>Those of one counsellor that are open or were decided lately, the newest first.</summary>
    public Task<IReadOnlyList<ShownProposal>> Of(Guid staff)
    {
        var since = Now - HoursProposal.ReasonsKept;
        return Show(database.HoursProposals.AsNoTracking().Where(proposal => proposal.ProposedBy == staff && (proposal.DecidedUtc == null || proposal.DecidedUtc > since))
            .OrderByDescending(proposal => proposal.Id));
    }

    public ValueTask<HoursProposal?> Find(int id) => database.HoursProposals.FindAsync(id);

    public async Task<ShownProposal> Show(HoursProposal proposal) => new(proposal, proposal.Outcome is null && await IsOvertaken(proposal));

    public Task Make(SpecialDays days, DeskText why, Guid by) => Make(HoursProposal.Of(days, why, by, Now), by);

    public Task Make(DutyWeek week, DeskText why, Guid by) => Make(HoursProposal.Of(week, why, by, Now), by);

    /// <returns>Why not; null where it holds now.</returns>
    public async Task<AcceptFault?> Accept(HoursProposal proposal, Guid by)
    {
        var fault = proposal.Accept(await IsOvertaken(proposal), by, Now);
        if (fault is null && await Set(proposal, by))
            return null;
        // Who was faster with the proposal changed the hours too; who was faster with the hours alone left the proposal waiting.
        return await Waiting.AnyAsync(one => one.Id == proposal.Id) ? fault ?? AcceptFault.Overtaken : AcceptFault.Decided;
    }

    /// <returns>False where it is decided already.</returns>
    public Task<bool> Decline(HoursProposal proposal, DeskText reason, Guid by) =>
        Keep(proposal.Decline(reason, by, Now), AuditAct.HoursProposalDeclined, by, proposal.ProposedBy);

    /// <returns>False where it is decided already, or another's.</returns>
    public Task<bool> Withdraw(HoursProposal proposal, Guid by) => Keep(proposal.Withdraw(by, Now), AuditAct.HoursProposalWithdrawn, by);

    /// <summary>Empties both reasons of what was decided long ago; what was proposed and decided stays, like the hours themselves.</summary>
    public async Task ForgetReasons()
    {
        var limit = Now - HoursProposal.ReasonsKept;
        await database.HoursProposals.Where(proposal => proposal.DecidedUtc <= limit && proposal.Why != "")
            .ExecuteUpdateAsync(set => set.SetProperty(proposal => proposal.Why, "").SetProperty(proposal => proposal.Answer, (string?)null));
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private IQueryable<HoursProposal> Waiting => database.HoursProposals.AsNoTracking().Where(proposal => proposal.Outcome == null);

    private async Task<IReadOnlyList<ShownProposal>> Show(IQueryable<HoursProposal> proposals)
    {
        var shown = new List<ShownProposal>();
        foreach (var proposal in await proposals.ToListAsync())
            shown.Add(await Show(proposal));
        return shown;
    }

    private Task<bool> Set(HoursProposal proposal, Guid by)
    {
        audit.Add(AuditAct.HoursProposalAccepted, by, colleague: proposal.ProposedBy);
        return proposal.Week is { } week ? editing.Set(week, by) : editing.Set(proposal.Days!, by);
    }

    /// <summary>Set, replaced or removed: what its proposer saw is not what holds.</summary>
    private Task<bool> IsOvertaken(HoursProposal proposal)
    {
        var (scope, first, last, since) = (proposal.Scope, proposal.First, proposal.Last, proposal.ProposedUtc);
        return proposal.Days is null
            ? database.WeekPlans.AnyAsync(plan => plan.Scope == scope && (plan.SetUtc > since || plan.EndedUtc > since))
            : database.DayPlans.AnyAsync(plan => plan.Scope == scope && plan.Day >= first && plan.Day <= last && (plan.SetUtc > since || plan.EndedUtc > since));
    }

    /// <summary>Once, however often the button is pressed.</summary>
    private async Task Make(HoursProposal proposal, Guid by)
    {
        // Locks out another writer, such as the second of two presses.
        await using var transaction = await database.Database.BeginTransactionAsync();
        if ((await Waiting.Where(one => one.ProposedBy == by).ToListAsync()).Exists(proposal.Repeats))
            return;
        database.Add(proposal);
        audit.Add(AuditAct.HoursProposed, by);
        await database.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private async Task<bool> Keep(bool isDone, AuditAct act, Guid by, Guid? colleague = null)
    {
        if (!isDone)
            return false;
        audit.Add(act, by, colleague: colleague);
        try
        {
            await database.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}

/// <param name="IsOvertaken">It waits, and the hours that it would replace were changed since.</param>
public sealed record ShownProposal(HoursProposal Proposal, bool IsOvertaken);
