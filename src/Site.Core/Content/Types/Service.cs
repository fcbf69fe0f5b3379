using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("service")]
public sealed record Service : ContentPage
{
    public string? AlternativeNames { get; init; }

    public RichText? Description { get; init; }

    public string? ForWhom { get; init; }

    public string? WhatYouGet { get; init; }

    public string? Audience { get; init; }

    /// <summary>Any of: youth, unemployed, longTermUnemployed, partialWorkAbility, immigrants, parents, students, employers, professionals.</summary>
    public IReadOnlyList<string> TargetGroups { get; init; } = [];

    /// <summary>Any of: schoolBroken, outOfWork, familyLeave, healthLimits, newlyArrived, summerJob, hiring.</summary>
    public IReadOnlyList<string> LifeSituations { get; init; } = [];

    /// <summary>One of: guidance, workActivity, coaching, subsidisedWork, training, benefits, employerServices, associations.</summary>
    public string? ServiceClass { get; init; }

    /// <summary>One of: employmentArea, municipalities, nationwide.</summary>
    public string? AreaType { get; init; }

    public IReadOnlyList<ContentReference> Municipalities { get; init; } = [];

    public ContentReference? Provider { get; init; }

    public RichText? HowToApply { get; init; }

    public Blocks<ServiceChannelBlock> Channels { get; init; } = [];

    public bool CostFree { get; init; }

    public string? Cost { get; init; }

    public RichText? Requirements { get; init; }

    public DateTime? EnrolmentStart { get; init; }

    public DateTime? EnrolmentEnd { get; init; }

    /// <summary>One of: open, full, closed, paused.</summary>
    public string? Status { get; init; }

    public string? StatusMessage { get; init; }

    /// <summary>Any of: fi, sv, en, se, other.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<ContentReference> Related { get; init; } = [];
}
