namespace EmploymentNet.Core.Language;

/// <summary>What makes a text heavy; what is easiest to mend comes first.</summary>
public enum FindingKind
{
    /// <summary>A word of offices for which there is a plainer one.</summary>
    Officialese,
    LongSentence,

    /// <summary>Says that something is done, and not by whom.</summary>
    Passive,
    LongWord,
}
