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
    Answered,
    Published,
    Withdrawn,
    Raised,
    Lowered,
    WelfareRecorded,

    /// <summary>The asker took back the consent to publish; what was published is withdrawn with it.</summary>
    AskerObjected,

    AskerDeleted,

    /// <summary>The time for which questions are kept was over.</summary>
    Expired,
}
