namespace EmploymentNet.Core.Audit;

/// <summary>Kept in the database by name: a name once used is never given to another act.</summary>
public enum AuditAct
{
    Read,
    Claimed,
    Released,
    Answered,
    AskedBack,

    /// <summary>Began a draft, or wrote on in somebody else's; the many saves after that are not told one by one.</summary>
    Drafted,

    QuestionRecorded,
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
