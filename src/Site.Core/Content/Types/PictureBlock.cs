using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[ElementType("picture")]
public sealed record PictureBlock : Block
{
    public IReadOnlyList<Media> Image { get; init; } = [];

    public string? Caption { get; init; }
}
