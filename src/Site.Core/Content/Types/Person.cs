using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("person")]
public sealed record Person : ContentPage
{
    public string? Role { get; init; }

    public ContentReference? Organisation { get; init; }

    public string? Email { get; init; }

    public RichText? Description { get; init; }
}
