namespace EmploymentNet.Core.AdviceDesk;

/// <summary>Why an answer may not hold in place of another.</summary>
public enum SupersessionRefusal
{
    Itself,

    OtherLanguage,

    /// <summary>Its readers would be sent back to where they come from.</summary>
    Circle,
}
