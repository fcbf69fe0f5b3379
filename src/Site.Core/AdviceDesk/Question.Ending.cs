using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>Where a question goes that is not simply answered: elsewhere, to another one's answer, or back to the queue.</summary>
public sealed partial class Question
{
    private readonly List<Closing> _closings = [];
    private readonly List<Merging> _mergings = [];

    /// <summary>Since when it is ended without an answer.</summary>
    public DateTime? ClosedUtc { get; private set; }

    public IReadOnlyList<Closing> Closings => _closings;

    public IReadOnlyList<Merging> Mergings => _mergings;

    public Closing? CurrentClosing => _closings.FirstOrDefault(closing => closing.EndedUtc is null);

    public Merging? CurrentMerging => _mergings.FirstOrDefault(merging => merging.IsCurrent);

    /// <summary>The text was wrongly filed, or is in another language than its form.</summary>
    /// <param name="language">Of the text: <c>fi</c>, <c>sv</c>, <c>en</c> or <c>other</c>.</param>
    /// <returns>Whether anything changed.</returns>
    public bool File(string topic, string language)
    {
        if ((_topic, _language) == (topic, language))
            return false;
        (_topic, _language) = (topic, language);
        return true;
    }

    /// <summary>Others answer this; the text says who, and is the last word of the thread until the asker writes again.</summary>
    /// <returns>False where the writer does not hold the claim, or the thread waits for nothing.</returns>
    public bool SendElsewhere(DeskText text, Guid staff, string profession, QuestionKey key, DateTime now)
    {
        if (!IsHeldBy(staff) || !IsOpen || !IsReadByAsker)
            return false;
        Settle(now);
        Write(text, staff, profession, second: null, key, now);
        Close(ClosingReason.NotForUs, staff, now);
        return true;
    }

    /// <summary>It is kept and erased as if nobody had let it in.</summary>
    /// <returns>False where the worker does not hold the claim, or the desk has written to the asker.</returns>
    public bool CloseAsSpam(Guid staff, DateTime now)
    {
        if (!IsHeldBy(staff) || !IsOpen || _messages.Exists(message => message.IsFromDesk))
            return false;
        Hold = new Hold { Reason = HoldReason.Spam, HeldUtc = now };
        Close(ClosingReason.Spam, staff, now);
        return true;
    }

    /// <summary>A worker has more to say, or ended it by mistake.</summary>
    /// <returns>False where it is open.</returns>
    public bool Reopen(DateTime now)
    {
        if (IsOpen)
            return false;
        Hold?.Release(now);
        OpenAgain(now);
        return true;
    }

    /// <returns>False where the worker does not hold the claim, it waits for nothing, or the other is no other.</returns>
    public bool MergeInto(Question other, Guid staff, DateTime now)
    {
        if (!IsHeldBy(staff) || !IsOpen || !IsReadByAsker || other.Number == Number || other.CurrentMerging is not null || other.ClosedUtc is not null)
            return false;
        _mergings.Add(new Merging { Into = other.Number, Staff = staff, Utc = now });
        if (IsWaiting)
            StartClock(now);
        EndClaim(ClaimEnding.Merged, now);
        return true;
    }

    /// <returns>False where it is not merged.</returns>
    public bool TakeApart(DateTime now)
    {
        if (CurrentMerging is not { } merging)
            return false;
        merging.End(now);
        return true;
    }

    /// <summary>Gives the answer that the other asker got, as it was written there.</summary>
    /// <param name="from">Number of the other question.</param>
    /// <param name="answer">Its message.</param>
    /// <param name="text">What it says.</param>
    /// <param name="second">What its second part says; null where it has none.</param>
    /// <returns>False where it is not merged into that one any more, or somebody has it in hand.</returns>
    public bool Receive(int from, Message answer, DeskText text, DeskText? second, QuestionKey key, DateTime now)
    {
        if (CurrentMerging is not { } merging || merging.Into != from || !IsOpen || CurrentClaim is not null)
            return false;
        Write(text, answer.Staff!.Value, answer.Profession!, second is { } part ? answer.Second!.Copy(part.Value, key) : null, key, now);
        merging.End(now);
        Part = null;
        Settle(now);
        (AnsweredUtc, ReopenedUtc) = (now, null);
        return true;
    }

    private void Close(ClosingReason reason, Guid staff, DateTime now)
    {
        _closings.Add(new Closing { Reason = reason, Staff = staff, Utc = now });
        (ClosedUtc, AskedBackUtc, Part) = (now, null, null);
        CurrentMerging?.End(now);
        EndClaim(ClaimEnding.Closed, now);
    }

    private void OpenAgain(DateTime now, AnswerPromise? promise = null)
    {
        CurrentClosing?.End(now);
        ClosedUtc = null;
        if (AnsweredUtc is not null)
            ReopenedUtc = now;
        StartClock(now, promise);
    }
}
