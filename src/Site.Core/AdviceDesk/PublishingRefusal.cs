namespace EmploymentNet.Core.AdviceDesk;

/// <summary>Why an answer may not be shown to everyone.</summary>
public enum PublishingRefusal
{
    /// <summary>The asker did not allow it.</summary>
    NoConsent,

    NotAnswered,

    /// <summary>Its topic needs a second reader: what everybody reads is read and published by a lead.</summary>
    NeedsLead,

    /// <summary>Counsellors publish threads they have answered in.</summary>
    AnsweredByOthers,
}
