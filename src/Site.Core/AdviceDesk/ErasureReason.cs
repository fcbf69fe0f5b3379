namespace EmploymentNet.Core.AdviceDesk;

public enum ErasureReason
{
    /// <summary>The asker deleted it.</summary>
    Asker,

    /// <summary>Nobody wrote in it for as long as threads are kept.</summary>
    Quiet,

    /// <summary>Suspected spam that no worker let in.</summary>
    Held,
}
