namespace EmploymentNet.Core.Statistics;

/// <summary>One number of a publication: the total, one of a list, or one where two lists cross. Three never cross.</summary>
public sealed record Cell(Dimension? Row = null, string Key = "", Dimension? Column = null, string ColumnKey = "")
{
    /// <summary>In place of a key, where nothing is known.</summary>
    public const string Unknown = "none";

    /// <summary>In place of the keys of municipalities and placements that are too few to be named.</summary>
    public const string Other = "other";

    public static readonly Cell Total = new();

    /// <summary>Where two lists cross, whichever of them is named first.</summary>
    public static Cell Crossing(Dimension one, string key, Dimension other, string otherKey) =>
        one < other ? new(one, key, other, otherKey) : new(other, otherKey, one, key);
}

/// <param name="Cell">Of what.</param>
/// <param name="Count">Null where it is not told.</param>
public sealed record Figure(Cell Cell, int? Count);
