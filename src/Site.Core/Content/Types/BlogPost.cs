using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("blogPost")]
public sealed record BlogPost : ContentPage
{
    public DateTime? Date { get; init; }

    public ContentReference? Author { get; init; }

    public RichText? Body { get; init; }

    public IReadOnlyList<ContentReference> Related { get; init; } = [];
}
