namespace EmploymentNet.Site.Features.Desk.Reviewing;

public sealed class ReviewForm
{
    /// <summary>Id of the review that the page showed.</summary>
    public Guid Review { get; set; }

    /// <summary>Of the draft that the page showed.</summary>
    public int Version { get; set; }

    public string? Text { get; set; }
}
