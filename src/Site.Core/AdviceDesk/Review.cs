namespace EmploymentNet.Core.AdviceDesk;

/// <summary>A colleague is asked to read an answer before it goes out. One draft may see several; one at a time is current.</summary>
public sealed class Review
{
    public required Guid Id { get; init; }

    /// <summary>Who asks for it: whoever has the question in hand.</summary>
    public required Guid Writer { get; init; }

    /// <summary>Whom they ask; null for anybody. Whoever it is, others may read in their place.</summary>
    public Guid? Reader { get; init; }

    public required DateTime RequestedUtc { get; init; }

    /// <summary>The draft's <see cref="Draft.Version"/> at that moment.</summary>
    public required int RequestedVersion { get; init; }

    public ReviewVerdict? Verdict { get; private set; }

    /// <summary>Whose the verdict is.</summary>
    public Guid? ReadBy { get; private set; }

    public DateTime? ReadUtc { get; private set; }

    /// <summary>What they had before their eyes.</summary>
    public int? ReadVersion { get; private set; }

    public DateTime? EndedUtc { get; private set; }

    public ReviewEnding? Ending { get; private set; }

    /// <summary>Nobody has said yet what they think of it.</summary>
    public bool IsWaiting => EndedUtc is null && Verdict is null;

    internal void Read(ReviewVerdict verdict, int version, Guid staff, DateTime now) => (Verdict, ReadVersion, ReadBy, ReadUtc) = (verdict, version, staff, now);

    internal void End(ReviewEnding ending, DateTime now) => (Ending, EndedUtc) = (ending, now);
}

public enum ReviewVerdict
{
    /// <summary>It may go out as it is.</summary>
    Approved,

    ChangesRequested,
}

public enum ReviewEnding
{
    /// <summary>The draft was sent just as a colleague had approved it.</summary>
    SentAsApproved,

    /// <summary>It was sent, and nobody but its writer had read it so.</summary>
    Sent,

    /// <summary>Whoever asked for it went on without.</summary>
    TakenBack,

    /// <summary>It was asked for anew, as a rule for a newer text.</summary>
    Renewed,

    /// <summary>Whoever asked for it has the question no longer.</summary>
    LetGo,
}

/// <summary>Why a review does not go on as somebody wished.</summary>
public enum ReviewRefusal
{
    /// <summary>The question is not in the hands of whoever asks.</summary>
    NotYours,

    NothingWritten,

    /// <summary>Whoever wrote it, or knows the asker, is no second reader.</summary>
    NotReader,

    /// <summary>It was sent, taken back or asked for anew in the meantime.</summary>
    Over,

    /// <summary>The text is no longer the one that was read.</summary>
    Changed,

    /// <summary>Another reader was faster.</summary>
    Decided,

    /// <summary>Changes to what?</summary>
    Unsaid,

    /// <summary>The comment is.</summary>
    TooLong,
}
