using EmploymentNet.Site.Features.Desk.Publishing;

namespace EmploymentNet.Site.Features.Desk.Published.One;

public sealed class CorrectionForm : PublishForm
{
    /// <summary>What readers are told was mended.</summary>
    public string? Note { get; set; }

    /// <summary>How many corrections there were when the answer was opened: another one since must be read first.</summary>
    public int Seen { get; set; }
}
