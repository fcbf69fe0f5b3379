namespace EmploymentNet.Core.AdviceDesk;

/// <summary>How long threads are kept; the privacy notice and <c>docs/privacy.md</c> say the same.</summary>
/// <param name="QuietMonths">After the last message under a phrase.</param>
/// <param name="HeldDays">After the last message of suspected spam that no worker has let in.</param>
public sealed record RetentionPeriods(int QuietMonths, int HeldDays)
{
    public const int MostQuietMonths = 120;
    public const int MostHeldDays = 3650;
}
