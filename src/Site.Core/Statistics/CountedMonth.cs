namespace EmploymentNet.Core.Statistics;

/// <summary>
/// What is told of a period, as it was told first. It is never counted again: two counts of the same month, one before and one after a
/// question was erased, would tell of that question. Numbers that are hidden are not kept.
/// </summary>
public sealed class CountedMonth
{
    private Dictionary<Cell, int?>? _byCell;

    public int Year { get; private init; }

    public int Month { get; private init; }

    public DateTime CountedUtc { get; private init; }

    /// <summary>What is not here is zero.</summary>
    public IReadOnlyList<Figure> Figures { get; private init; } = [];

    public Period Period => new(Year, Month);

    public static CountedMonth Count(Period period, IReadOnlyCollection<Asked> asked, DateTime now) => new()
    {
        Year = period.Year,
        Month = period.Month,
        CountedUtc = now,
        Figures = Publication.Of(asked),
    };

    /// <returns>False where this list was not yet made when the month was counted: then its zeros are none.</returns>
    public bool Has(Dimension dimension) => Figures.Count == 0 || Figures.Any(figure => figure.Cell.Row == dimension);

    /// <returns>Null where it is not told.</returns>
    public int? Of(Cell cell) => (_byCell ??= Figures.ToDictionary(figure => figure.Cell, figure => figure.Count)).GetValueOrDefault(cell, 0);

    /// <returns>Keys that a list has, besides those that it always has.</returns>
    public IEnumerable<string> KeysOf(Dimension dimension) =>
        Figures.Select(figure => figure.Cell).Where(cell => cell.Row == dimension && cell.Column is null).Select(cell => cell.Key);
}
