using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[ElementType("pathwayStep")]
public sealed record PathwayStepBlock : Block
{
    public string? Title { get; init; }

    public RichText? WhatHappens { get; init; }

    public string? WhoHelps { get; init; }

    public string? Duration { get; init; }

    public string? TakeAlong { get; init; }

    public IReadOnlyList<ContentReference> Links { get; init; } = [];
}
