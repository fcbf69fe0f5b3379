using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("employmentArea")]
public sealed record EmploymentArea : ContentPage
{
    public RichText? Description { get; init; }

    public ContentReference? ResponsibleMunicipality { get; init; }

    public IReadOnlyList<ContentReference> Municipalities { get; init; } = [];
}
