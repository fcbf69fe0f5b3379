using System.ComponentModel.DataAnnotations;

namespace EmploymentNet.Site.Features.AdviceDesk.Retention;

/// <summary>How long threads are kept; the privacy notice and <c>docs/privacy.md</c> say the same.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Months after the last message of a thread.</summary>
    [Range(1, 120)]
    public int QuietMonths { get; set; } = 12;

    /// <summary>Days after the last message of suspected spam that no worker has let in.</summary>
    [Range(1, 3650)]
    public int HeldDays { get; set; } = 30;
}
