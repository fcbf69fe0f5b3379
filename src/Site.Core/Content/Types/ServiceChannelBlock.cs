using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[ElementType("serviceChannel")]
public sealed record ServiceChannelBlock : Block
{
    /// <summary>One of: web, phone, form, place.</summary>
    public string? Kind { get; init; }

    public string? Title { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<Link> Link { get; init; } = [];

    public string? Phone { get; init; }

    public ContentReference? Place { get; init; }

    public Blocks<ServiceHourBlock> Hours { get; init; } = [];
}
