using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("newsItem")]
public sealed record NewsItem : ContentPage
{
    public DateTime? Date { get; init; }

    public RichText? Body { get; init; }

    public IReadOnlyList<ContentReference> Related { get; init; } = [];
}
