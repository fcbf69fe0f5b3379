namespace EmploymentNet.Site.Features.Desk.Live;

/// <summary>What workers who have a page open are told of: a number and a kind, never a word of what was written, and no name.</summary>
public readonly record struct DeskEvent(int Question, DeskEventKind Kind);

public enum DeskEventKind
{
    Asked,

    /// <summary>Its asker wrote more.</summary>
    FollowedUp,

    Claimed,
    Released,
    Answered,

    /// <summary>A colleague is asked to read the answer.</summary>
    ReviewRequested,

    /// <summary>A reader, or the writer to the reader, said something of it.</summary>
    Reviewed,

    /// <summary>A second answerer began a part of the answer, signed it or changed what was signed.</summary>
    PartChanged,

    /// <summary>Anything else about it, urgency for instance.</summary>
    Changed,

    Erased,

    /// <summary>A worker left a note for colleagues.</summary>
    Noted,

    /// <summary>Somebody has seen that a note names them, or the note was taken back.</summary>
    Mentions,

    /// <summary>Somebody began or stopped reading or writing.</summary>
    Presence,
}
