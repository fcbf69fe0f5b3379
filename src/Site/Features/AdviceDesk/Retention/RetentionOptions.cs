using System.ComponentModel.DataAnnotations;
using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.AdviceDesk.Retention;

/// <summary>The <see cref="RetentionPeriods"/> that a site begins with.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    [Range(1, RetentionPeriods.MostQuietMonths)]
    public int QuietMonths { get; set; } = 12;

    [Range(1, RetentionPeriods.MostHeldDays)]
    public int HeldDays { get; set; } = 30;

    public RetentionPeriods Periods => new(QuietMonths, HeldDays);
}
