using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>Two answerers of different professions sign one answer: whoever has the question, and a colleague who writes a part of it.</summary>
public sealed partial class Question
{
    /// <summary>Of the answer in the making.</summary>
    public Part? Part { get; private set; }

    /// <summary>The part that the answer leaves with, as it is now.</summary>
    public Part? PartAlong => Part is { GoesAlong: true } part && !IsHeldBy(part.Staff) ? part : null;

    /// <summary>What a colleague was asked for, or offers of their own accord, which nobody has to take.</summary>
    /// <param name="by">Whoever has the question, or the colleague.</param>
    /// <param name="profession">The colleague's.</param>
    /// <param name="holders">The profession of whoever has the question.</param>
    public PartRefusal? BeginPart(Guid by, Guid colleague, string profession, string holders, QuestionKey key, DateTime now)
    {
        if (CurrentClaim is null)
            return PartRefusal.NotHeld;
        if (!IsHeldBy(by) && by != colleague)
            return PartRefusal.NotYours;
        if (IsHeldBy(colleague) || IsClosedTo(colleague) || profession == holders)
            return PartRefusal.NotOther;
        // What a colleague wrote gives way to another's part where whoever has the question says so, and to nobody else.
        if (Part is { LeftOutUtc: null } || (Part is not null && !IsHeldBy(by)))
            return PartRefusal.Taken;
        Part = Part.Begin(colleague, profession, by, key, now);
        return null;
    }

    /// <summary>The answer as its asker would read it.</summary>
    /// <param name="text">Of whoever has the question.</param>
    /// <param name="profession">Theirs.</param>
    public IReadOnlyList<ReadPart> Preview(string text, string profession, QuestionKey key) =>
        PartAlong is { } part ? [new(profession, text), new(part.Profession, part.Read(key))] : [new(profession, text)];

    public DraftRefusal? SavePart(DeskText text, int revision, Guid staff, QuestionKey key, DateTime now)
    {
        if (Part is not { } part || part.Staff != staff || !IsOpenForParts)
            return DraftRefusal.NotYours;
        if (text.Value.Length > Draft.TextLength)
            return DraftRefusal.TooLong;
        return ChangePart(part, () => part.Change(text, revision, key, now)) ? null : DraftRefusal.Behind;
    }

    /// <returns>False where there is nothing of this worker's to sign.</returns>
    public bool SignPart(Guid staff, QuestionKey key, DateTime now) =>
        Part is { } part && part.Staff == staff && IsOpenForParts && part.Read(key).Length is > 0 and <= PublishedAnswer.TextLength
        && ChangePart(part, () => part.Sign(now));

    /// <summary>The answer goes without it, or with it again; what is written stays.</summary>
    /// <returns>False where the worker does not hold the question, or there is none.</returns>
    public bool LeaveOutPart(bool isLeftOut, Guid staff, DateTime now) =>
        Part is { } part && IsHeldBy(staff) && ChangePart(part, () => part.LeaveOut(isLeftOut ? now : null));

    /// <summary>Its writer writes none after all.</summary>
    /// <returns>False where there is none of theirs.</returns>
    public bool WithdrawPart(Guid staff)
    {
        if (Part?.Staff != staff)
            return false;
        if (PartAlong is not null)
            Draft?.Renew();
        Part = null;
        return true;
    }

    /// <summary>Somebody has the question, who could send it.</summary>
    private bool IsOpenForParts => CurrentClaim is not null;

    private bool ChangePart(Part part, Action change) => ChangePart(part, () =>
    {
        change();
        return true;
    });

    /// <summary>Whoever has read the answer has to read it anew where another part of it goes out than before.</summary>
    private bool ChangePart(Part part, Func<bool> change)
    {
        var before = (part.GoesAlong, part.Revision);
        if (!change())
            return false;
        if (before != (part.GoesAlong, part.Revision) && (before.GoesAlong || part.GoesAlong))
            Draft?.Renew();
        return true;
    }
}
