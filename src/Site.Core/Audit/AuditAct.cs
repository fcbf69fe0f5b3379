namespace EmploymentNet.Core.Audit;

/// <summary>Kept in the database by name: a name once used is never given to another act.</summary>
public enum AuditAct
{
    Read,
    Claimed,
    Released,
    HandedOver,

    /// <summary>For good; the log does not say why either.</summary>
    PassedOn,

    /// <summary>By itself, after its holder was long away.</summary>
    ClaimExpired,

    /// <summary>By itself, because its holder is away from work.</summary>
    ClaimOfAbsent,

    /// <summary>A lead gave what nobody had in hand to the colleague.</summary>
    Given,

    /// <summary>It went to a topic that its holder, the colleague, has no part in.</summary>
    MovedFromHolder,
    Answered,
    AskedBack,

    /// <summary>Began a draft, or wrote on in somebody else's; the many saves after that are not told one by one.</summary>
    Drafted,

    /// <summary>A part of the answer, of a colleague of another profession.</summary>
    PartRequested,
    PartOffered,
    PartSigned,
    PartWithdrawn,
    PartLeftOut,
    PartTakenIn,

    /// <summary>What it did has entries of its own.</summary>
    MacroRun,

    PointTicked,
    PointUnticked,
    NoteWritten,

    /// <summary>By a note of the worker's; the colleague is who it names.</summary>
    Mentioned,
    NoteTakenBack,

    /// <summary>Of the colleague, or of anybody where there is none.</summary>
    ReviewRequested,
    ReviewTakenBack,
    ReviewCommented,
    ReviewApproved,
    ReviewChangesRequested,
    QuestionRecorded,
    Filed,
    SentElsewhere,
    ClosedAsSpam,
    Reopened,
    Merged,
    TakenApart,
    MergedAnswered,
    Split,

    /// <summary>The question began as a part of another.</summary>
    SplitOff,
    Published,
    Withdrawn,

    /// <summary>Began an edition; the saves after that are not told one by one.</summary>
    EditionDrafted,
    TranslationOrdered,
    TranslationTakenBack,
    PublicationCorrected,

    /// <summary>It still is right, said of an answer that was doubtful.</summary>
    PublicationConfirmed,
    PublicationSuperseded,

    /// <summary>Its names, its rule of a second reader, or whether it is offered; which one, no log of ids can say.</summary>
    TopicChanged,
    Raised,
    Lowered,
    WelfareRecorded,

    /// <summary>The asker took back the consent to publish; what was published is withdrawn with it.</summary>
    AskerObjected,

    AskerDeleted,

    /// <summary>The time for which questions are kept was over.</summary>
    Expired,

    SignedIn,

    /// <summary>By nobody in particular: who was meant is the colleague, or nobody where there is no such account.</summary>
    SignInFailed,

    SignedOutEverywhere,
    Invited,
    LinkIssued,
    LinkUsed,
    PasswordChanged,
    SecondFactorOn,
    SecondFactorOff,
    RecoveryCodeUsed,
    RecoveryCodesMade,
    RoleChanged,
    Locked,
    Unlocked,
    Deactivated,
    Reactivated,

    /// <summary>Names, topics or members of a group of expertise.</summary>
    GroupChanged,
    RotaChanged,

    /// <summary>Days on which the colleague, or who did it, is away; not which, and not why.</summary>
    AbsenceMarked,
    AbsenceRemoved,

    /// <summary>The ordinary week of the desk, or of a language or topic of it; the hours' own records say which, and what they were.</summary>
    OpeningHoursChanged,
    SpecialDayChanged,

    /// <summary>What a counsellor would change in them; its own record says what.</summary>
    HoursProposed,
    HoursProposalAccepted,
    HoursProposalDeclined,
    HoursProposalWithdrawn,

    /// <summary>A poster or link; its own record says which, and since when.</summary>
    PlacementOpened,
    PlacementRenamed,
    PlacementClosed,
    PlacementReopened,

    /// <summary>By command, on the machine that has the data.</summary>
    BackedUp,
    Restored,
    RetentionChanged,
}
