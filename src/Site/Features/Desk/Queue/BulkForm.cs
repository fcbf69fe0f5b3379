using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Queue;

/// <summary>Several questions of the queue, and the way back to it.</summary>
public sealed class BulkForm
{
    [FromForm(Name = "valitut")]
    public List<int> Numbers { get; set; } = [];

    [FromForm(Name = "paluu")]
    public string? Return { get; set; }

    /// <summary>Never more than a page shows.</summary>
    public IEnumerable<int> Chosen => Numbers.Distinct().Take(QueueRows.PageSize);

    /// <summary>The queue as it was looked at, whatever the field says.</summary>
    public string Back => BackTo(Return);

    public static string BackTo(string? address) =>
        QueueFilter.Of(address is not null && address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? address[at..] : null).Address;
}
