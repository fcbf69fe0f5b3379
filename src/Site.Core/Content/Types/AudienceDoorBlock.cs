using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[ElementType("audienceDoor")]
public sealed record AudienceDoorBlock : Block
{
    public string? Audience { get; init; }

    public string? Title { get; init; }

    public string? Text { get; init; }

    public ContentReference? Target { get; init; }
}
