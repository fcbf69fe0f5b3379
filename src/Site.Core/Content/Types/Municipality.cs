using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("municipality")]
public sealed record Municipality : ContentPage
{
    public decimal? Latitude { get; init; }

    public decimal? Longitude { get; init; }

    public RichText? Description { get; init; }

    public IReadOnlyList<Link> Website { get; init; } = [];

    public ContentReference? EmploymentArea { get; init; }
}
