using EmploymentNet.Core.AdviceDesk.ChildWelfare;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>What workers do with a question while it is theirs: who has it, what is written, how pressing it is.</summary>
public sealed partial class Question
{
    public bool IsHeldBy(Guid staff) => CurrentClaim?.Staff == staff;

    /// <returns>False where somebody else holds it, or this worker passed it on for good. Two at once are told apart by the database's unique index.</returns>
    public bool Take(Guid staff, DateTime now)
    {
        if (IsClosedTo(staff) || ClosedUtc is not null)
            return false;
        if (CurrentClaim is { } claim)
            return claim.Staff == staff;
        CurrentMerging?.End(now);
        _claims.Add(Claim.By(staff, now));
        Hold?.Release(now);
        return true;
    }

    /// <summary>Takes back a claim made by mistake, and with it that it let the question in.</summary>
    /// <returns>False where that claim has ended.</returns>
    public bool UndoTake(int claimId, Guid staff, DateTime now)
    {
        if (CurrentClaim is not { } claim || claim.Id != claimId || claim.Staff != staff)
            return false;
        EndClaim(ClaimEnding.Undone, now);
        if (Hold?.ReleasedUtc == claim.ClaimedUtc)
            Hold.Resume();
        return true;
    }

    /// <summary>Takes in hand again what was let go by mistake.</summary>
    /// <returns>False where somebody else has had it since.</returns>
    public bool UndoRelease(int claimId, Guid staff, DateTime now) =>
        CurrentClaim is null && _claims.MaxBy(claim => claim.Id) is { Ending: ClaimEnding.Released } last && last.Id == claimId && last.Staff == staff && Take(staff, now);

    public void Release(Guid staff, DateTime now)
    {
        if (IsHeldBy(staff))
            EndClaim(ClaimEnding.Released, now);
    }

    /// <param name="since">The moment before which a holder was seen last.</param>
    /// <returns>False where the claim has ended, its holder has come back, or waits: for the asker, or for a colleague who reads.</returns>
    public bool ReleaseIdle(DateTime since, DateTime now)
    {
        if (IsWaiting || CurrentReview is { IsWaiting: true } || CurrentClaim is not { } claim || !claim.IsIdle(since))
            return false;
        EndClaim(ClaimEnding.Idle, now);
        return true;
    }

    /// <returns>False where it is not this worker's to give, or the other has it, or may not.</returns>
    public bool HandOver(Guid from, bool isLead, Guid to, DeskText note, QuestionKey key, DateTime now)
    {
        if (!MayBeHandedOverBy(from, isLead) || CurrentClaim!.Staff == to || IsClosedTo(to))
            return false;
        EndClaim(ClaimEnding.HandedOver, now);
        _claims.Add(Claim.By(to, now));
        _handovers.Add(Handover.Between(from, to, note, key, now));
        return true;
    }

    /// <summary>A lead gives on what another holds as well: who fell ill cannot.</summary>
    public bool MayBeHandedOverBy(Guid staff, bool isLead) => IsHeldBy(staff) || (isLead && CurrentClaim is not null);

    /// <summary>For good: who knows the asker does not stop knowing them.</summary>
    public void Recuse(Guid staff, DateTime now)
    {
        if (IsClosedTo(staff))
            return;
        _recusals.Add(new Recusal { Staff = staff, Utc = now });
        WithdrawPart(staff);
        ReadByOthers(staff, now);
        if (IsHeldBy(staff))
            EndClaim(ClaimEnding.PassedOn, now);
    }

    public bool IsClosedTo(Guid staff) => _recusals.Exists(recusal => recusal.Staff == staff);

    /// <param name="revision">Of the draft that the writer went on from; 0 where there was none.</param>
    /// <returns>Null where it is saved.</returns>
    public DraftRefusal? SaveDraft(DeskText text, int revision, Guid staff, QuestionKey key, DateTime now)
    {
        if (!IsHeldBy(staff))
            return DraftRefusal.NotYours;
        if (text.Value.Length > Draft.TextLength)
            return DraftRefusal.TooLong;
        if (Draft is not null)
            return Draft.Change(text, revision, staff, key, now) ? null : DraftRefusal.Behind;
        if (text.Value.Length > 0)
            Draft = Draft.Begin(text, staff, key, now);
        return null;
    }

    /// <returns>False where the writer does not hold the claim; nothing is sent then.</returns>
    public bool Answer(DeskText text, Guid staff, string profession, QuestionKey key, DateTime now)
    {
        if (!IsHeldBy(staff))
            return false;
        Write(text, staff, profession, PartAlong is { } part ? MessagePart.Of(part) : null, key, now);
        Part = null;
        Settle(now);
        AnsweredUtc = now;
        (ReopenedUtc, AskedBackUtc) = (null, null);
        EndClaim(ClaimEnding.Answered, now);
        return true;
    }

    /// <summary>Without an answer to the question, something must first be known. Whoever asks keeps it in hand; the clock stands still.</summary>
    /// <returns>False where the writer does not hold the claim, or the thread waits for nothing; nothing is sent then.</returns>
    public bool AskBack(DeskText text, Guid staff, string profession, QuestionKey key, DateTime now)
    {
        if (!IsHeldBy(staff) || !IsOpen)
            return false;
        // Asking back stops a clock that runs; it does not make good a promise that is broken.
        if (DueUtc <= now)
            Settle(now);
        Write(text, staff, profession, second: null, key, now);
        AskedBackUtc = now;
        return true;
    }

    /// <summary>
    /// Of what is wrong by now, the worst is told, once: to who has it in hand or else is on duty, to who was asked to read it, and a broken
    /// promise to leads as well.
    /// </summary>
    /// <param name="leads">Those who can be told.</param>
    /// <param name="onDuty">Of the topic's group, those who can be told; where there is nobody, the desk's address of duty is.</param>
    public IReadOnlyList<ServiceNotice> Remind(IReadOnlyList<Guid> leads, IReadOnlyList<Guid> onDuty, DateTime now)
    {
        if (ServiceLevel.ProblemOf(this, now) is not { } problem || _serviceNotices.Exists(notice => notice.DueUtc == DueUtc && notice.Problem >= problem))
            return [];
        IReadOnlyList<Guid> first = CurrentClaim is { } claim ? [claim.Staff] : onDuty is [] ? [ServiceNotice.Duty] : onDuty;
        Guid[] awaited = AwaitedReader is { } asked ? [asked] : [];
        Guid[] readers = [.. first, .. awaited, .. problem == ServiceProblem.Late ? leads : []];
        List<ServiceNotice> notices =
            [.. readers.Distinct().Select(reader => new ServiceNotice { Id = Guid.NewGuid(), Problem = problem, DueUtc = DueUtc, Reader = reader, Utc = now })];
        _serviceNotices.AddRange(notices);
        return notices;
    }

    /// <summary>A worker wants it read before others. Where it is urgent already, nothing changes.</summary>
    public void Raise(Guid staff, DateTime now)
    {
        if (!IsUrgent)
            _urgencies.Add(new Urgency { RaisedBy = staff, RaisedUtc = now });
        IsUrgent = true;
    }

    /// <summary>A worker has looked, and it can wait its turn.</summary>
    /// <param name="seen">Id of the latest record that the worker saw: what was raised since then stays.</param>
    public void Lower(int seen, Guid staff, DateTime now)
    {
        foreach (var urgency in _urgencies.Where(urgency => urgency.IsCurrent && urgency.Id <= seen))
            urgency.Lower(staff, now);
        IsUrgent = _urgencies.Exists(urgency => urgency.IsCurrent);
    }

    /// <returns>False where no such step ends so.</returns>
    public bool Record(WelfareStep step, WelfareOutcome outcome, Guid staff, DateTime now)
    {
        if (!WelfareChecklist.Steps.Contains(step) || !WelfareChecklist.OutcomesOf(step).Contains(outcome))
            return false;
        _welfareRecords.Add(new WelfareRecord { Step = step, Outcome = outcome, Staff = staff, Utc = now });
        return true;
    }

    /// <param name="needsReader">Whether answers on its topic need a second reader.</param>
    /// <returns>Null where this worker may publish; a lead may publish what others answered.</returns>
    public PublishingRefusal? PublishingRefusedTo(Guid staff, bool isLead, bool needsReader)
    {
        if (!MayPublish)
            return PublishingRefusal.NoConsent;
        if (!HasAnswer)
            return PublishingRefusal.NotAnswered;
        if (needsReader && !isLead)
            return PublishingRefusal.NeedsLead;
        return isLead || _messages.Exists(message => message.Staff == staff || message.Second?.Staff == staff) ? null : PublishingRefusal.AnsweredByOthers;
    }

    private void Write(DeskText text, Guid staff, string profession, MessagePart? second, QuestionKey key, DateTime now)
    {
        Add(Message.FromDesk(text, staff, profession, second, key, now));
        RespondedUtc ??= now;
        CurrentReview?.End(IsApprovedAs(text, key) ? ReviewEnding.SentAsApproved : ReviewEnding.Sent, now);
        Draft = null;
        _reviewComments.Clear();
    }
}
