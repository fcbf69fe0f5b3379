using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("pressRelease")]
public sealed record PressRelease : ContentPage
{
    public DateTime? Date { get; init; }

    public RichText? Body { get; init; }

    public string? Contact { get; init; }

    public IReadOnlyList<ContentReference> Related { get; init; } = [];
}
