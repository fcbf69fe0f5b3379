using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("topicPage")]
public sealed record TopicPage : ContentPage
{
    public string? TopicKey { get; init; }

    public RichText? Body { get; init; }

    public IReadOnlyList<ContentReference> Related { get; init; } = [];
}
