using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("place")]
public sealed record Place : ContentPage
{
    /// <summary>One of: guidanceCentre, workshop, serviceCentre, familyCentre, employmentServices.</summary>
    public string? PlaceType { get; init; }

    public ContentReference? Municipality { get; init; }

    public ContentReference? Organisation { get; init; }

    public decimal? Latitude { get; init; }

    public decimal? Longitude { get; init; }

    public string? Street { get; init; }

    public Blocks<ServiceHourBlock> Hours { get; init; } = [];

    public string? Accessibility { get; init; }

    public RichText? Description { get; init; }

    public IReadOnlyList<ContentReference> Services { get; init; } = [];
}
