using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("blog")]
public sealed record Blog : ContentPage
{
    public RichText? Intro { get; init; }
}
