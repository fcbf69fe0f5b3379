using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("section")]
public sealed record Section : ContentPage
{
    /// <summary>One of: services, pathways, projects, news, blog, publications, tools, places, municipalities, network, glossary, topics, pages.</summary>
    public string? Listing { get; init; }

    /// <summary>One of: jobseeker, professional, employer, everyone.</summary>
    public string? Audience { get; init; }

    public RichText? Intro { get; init; }
}
