namespace EmploymentNet.Core.Content.Schema;

/// <summary>Umbraco's ContentVariation.</summary>
[Flags]
public enum Variations
{
    Nothing = 0,
    Culture = 1,
    Segment = 2,
    CultureAndSegment = Culture | Segment,
}
