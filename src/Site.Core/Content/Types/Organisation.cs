using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("organisation")]
public sealed record Organisation : ContentPage
{
    /// <summary>One of: municipality, employmentArea, state, association, foundation, jointAuthority.</summary>
    public string? OrganisationType { get; init; }

    public RichText? Description { get; init; }

    public IReadOnlyList<Link> Website { get; init; } = [];

    public string? Email { get; init; }

    public IReadOnlyList<ContentReference> Related { get; init; } = [];
}
