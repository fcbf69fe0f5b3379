using EmploymentNet.Core.Statistics;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>A table of the page, the chart that is drawn of it, and the file that is made of it.</summary>
/// <param name="Key">Of its texts, and in the file's address.</param>
/// <param name="Columns">Names of what is counted.</param>
/// <param name="Rows">In their order.</param>
public sealed record FigureTable(string Key, IReadOnlyList<string> Columns, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>How many shades there are besides none.</summary>
    private const int Shades = 5;

    /// <summary>Null where it is not of one month.</summary>
    public Period? Month { get; init; }

    /// <summary>What a reader must know first; null where the title says it all.</summary>
    public string? Lead { get; init; }

    /// <summary>In place of the table when it has no rows.</summary>
    public string? Empty { get; init; }

    /// <summary>Its columns are parts of one whole, and not beside each other.</summary>
    public bool IsCrossing { get; init; }

    /// <summary>Shaded, so that the eye finds where much is; the numbers stand in it all the same.</summary>
    public bool IsHeat { get; init; }

    /// <returns>Nothing for none, and for what is not told.</returns>
    public int ShadeOf(int? count) => count is > 0 and var told ? (told * Shades + Most - 1) / Most : 0;

    private int Most => Rows.SelectMany(row => row.Counts).Max() ?? 0;
}

/// <param name="Name">As people read it.</param>
/// <param name="Counts">One for each column; null where it is not told.</param>
public sealed record FigureRow(string Name, IReadOnlyList<int?> Counts)
{
    /// <summary>The columns in which somebody is on duty.</summary>
    public IReadOnlySet<int> OnDuty { get; init; } = new HashSet<int>();
}
