using EmploymentNet.Site.Features.Desk.Publishing;

namespace EmploymentNet.Site.Features.Desk.Published.One;

public sealed class CorrectionForm : PublishForm
{
    /// <summary>What readers are told was mended.</summary>
    public string? Note { get; set; }
}
