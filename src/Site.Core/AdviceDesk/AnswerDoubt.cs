namespace EmploymentNet.Core.AdviceDesk;

/// <summary>Why a published answer may no longer be right. It can be read, says so, and is suggested to nobody.</summary>
public enum AnswerDoubt
{
    /// <summary>Another answer holds in its place.</summary>
    Superseded,

    /// <summary>The day until which it was sure to be right has gone by.</summary>
    Expired,

    /// <summary>A service that it links has closed, changed or gone.</summary>
    LinksChanged,
}
