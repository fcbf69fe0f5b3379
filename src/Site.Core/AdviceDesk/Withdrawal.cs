namespace EmploymentNet.Core.AdviceDesk;

/// <summary>A published answer was taken back; its address says so from then on.</summary>
/// <param name="Staff">Null where the asker wished it.</param>
/// <param name="Reason">Null where nobody asked for one: the asker owes none.</param>
/// <param name="Answer">Id of the published answer to read instead.</param>
/// <param name="Content">Content node to read instead.</param>
public sealed record Withdrawal(Guid? Staff, DateTime Utc, WithdrawalReason? Reason = null, int? Answer = null, Guid? Content = null);

/// <summary>Why the desk took an answer back, as its address tells. Kept by name.</summary>
public enum WithdrawalReason
{
    Outdated,

    Wrong,

    /// <summary>Somebody could be recognised.</summary>
    Privacy,

    /// <summary>Another answer or page says it better.</summary>
    Replaced,

    Other,
}
