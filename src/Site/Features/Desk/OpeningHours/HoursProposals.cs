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
    SiteDbContext database, HoursEditing editing, Scopes scopes, AuditLog audit, TimeProvider clock, IStringLocalizer<AdviceDesk.Texts> deskTexts)
{
    /// <summary>So long a proposer sees what became of it.</summary>
    private const int DaysToldOf = 60;

    public DeskText Enter(string? reason) => DeskText.Enter(reason, deskTexts["Hetu.Marker"]);

    public Task<List<HoursProposal>> Open() =>
        database.HoursProposals.AsNoTracking().Where(proposal => proposal.Outcome == null).OrderBy(proposal => proposal.Id).ToListAsync();

    /// <summary>Those of one counsellor that are open or were decided lately, the newest first.</summary>
    public Task<List<HoursProposal>> Of(Guid staff)
    {
        var since = Now.AddDays(-DaysToldOf);
        return database.HoursProposals.AsNoTracking().Where(proposal => proposal.ProposedBy == staff && (proposal.DecidedUtc == null || proposal.DecidedUtc > since))
            .OrderByDescending(proposal => proposal.Id).ToListAsync();
    }

    public ValueTask<HoursProposal?> Find(int id) => database.HoursProposals.FindAsync(id);

    public Task<bool> Make(SpecialDays days, DeskText why, Guid by) => Make(HoursProposal.Of(days, why, by, Now), by);

    public Task<bool> Make(DutyWeek week, DeskText why, Guid by) => Make(HoursProposal.Of(week, why, by, Now), by);

    /// <returns>False where it is decided already, or the lead could not enter it either any more.</returns>
    public async Task<bool> Accept(HoursProposal proposal, Guid by)
    {
        await scopes.Load();
        if (scopes.Find(proposal.Scope.Language, proposal.Scope.Topic) is null || !proposal.Accept(by, Now))
            return false;
        audit.Add(AuditAct.HoursProposalAccepted, by, colleague: proposal.ProposedBy);
        return proposal.Week is { } week ? await editing.Set(week, by) : await editing.Set(proposal.Days!, by);
    }

    /// <returns>False where it is decided already.</returns>
    public Task<bool> Decline(HoursProposal proposal, DeskText reason, Guid by) =>
        Keep(proposal.Decline(reason, by, Now), AuditAct.HoursProposalDeclined, by, proposal.ProposedBy);

    /// <returns>False where it is decided already, or another's.</returns>
    public Task<bool> Withdraw(HoursProposal proposal, Guid by) => Keep(proposal.Withdraw(by, Now), AuditAct.HoursProposalWithdrawn, by);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private Task<bool> Make(HoursProposal proposal, Guid by)
    {
        database.Add(proposal);
        return Keep(true, AuditAct.HoursProposed, by);
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
