namespace EmploymentNet.Core.Content.Types;

[ElementType("quotation")]
public sealed record QuotationBlock : Block
{
    public string? Text { get; init; }

    public string? Source { get; init; }
}
