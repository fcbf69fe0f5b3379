using System.ComponentModel.DataAnnotations;

namespace EmploymentNet.Site.Features.Desk;

public sealed class DeskOptions
{
    public const string Section = "Desk";

    /// <summary>
    /// Hours of working days after which a claim ends whose holder was not seen at the question: one whole working day, so that who claims on
    /// Friday afternoon still has it on Monday morning, and two of the three promised days are left for whoever takes it next.
    /// </summary>
    [Range(1, 24 * 14)]
    public int ClaimIdleHours { get; set; } = 24;

    /// <summary>Whether links of a draft to other sites are called to see if they are still there.</summary>
    public bool CheckLinks { get; set; } = true;
}
