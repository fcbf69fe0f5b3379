using EmploymentNet.Core.Statistics;

namespace EmploymentNet.UnitTests.Statistics;

/// <summary>
/// Tries to find out what a publication hides, from nothing but what it tells: each list adds up to the total, each row and column of a
/// crossing to its entry in a list. It knows nothing of how numbers were chosen to be hidden, and it is exact: it goes through whole numbers
/// until it has a world that fits, or knows that there is none.
/// </summary>
public sealed class Reconstruction
{
    /// <summary>Nobody tells how much a hidden number may be at most; more than this is not needed to be in doubt.</summary>
    private readonly int _most;

    private readonly int _k;
    private readonly List<Figure> _figures;
    private readonly List<(int Whole, int[] Parts)> _sums = [];
    private readonly List<int>[] _sumsOf;

    public Reconstruction(IReadOnlyList<Figure> figures, int k, int most)
    {
        (_figures, _k, _most) = ([.. figures], k, most);
        var lists = Enum.GetValues<Dimension>().Select(dimension => (Dimension?)dimension).ToList();
        foreach (var list in lists)
            AddSum(Cell.Total, cell => cell.Row == list && cell.Column is null);
        foreach (var entry in figures.Select(figure => figure.Cell).Where(cell => cell.Row is not null && cell.Column is null))
            foreach (var other in lists)
            {
                AddSum(entry, cell => cell.Row == entry.Row && cell.Key == entry.Key && cell.Column == other && other is not null);
                AddSum(entry, cell => cell.Column == entry.Row && cell.ColumnKey == entry.Key && cell.Row == other);
            }
        _sumsOf = [.. figures.Select((_, figure) => Enumerable.Range(0, _sums.Count)
            .Where(sum => _sums[sum].Whole == figure || _sums[sum].Parts.Contains(figure)).ToList())];
    }

    /// <returns>Which hidden figures are surely smaller than k. One that is small and not among these is not known exactly either.</returns>
    public IEnumerable<Cell> FoundSmall() =>
        from figure in Enumerable.Range(0, _figures.Count)
        where _figures[figure].Count is null && !Fits(figure, _k, _most)
        select _figures[figure].Cell;

    private void AddSum(Cell whole, Func<Cell, bool> isPart)
    {
        var parts = Enumerable.Range(0, _figures.Count).Where(figure => isPart(_figures[figure].Cell)).ToArray();
        if (parts.Length > 0)
            _sums.Add((_figures.FindIndex(figure => figure.Cell == whole), parts));
    }

    private bool Fits(int figure, int least, int most)
    {
        var low = _figures.Select(one => one.Count ?? LeastOf(one.Cell)).ToArray();
        var high = _figures.Select(one => one.Count ?? _most).ToArray();
        (low[figure], high[figure]) = (Math.Max(low[figure], least), Math.Min(high[figure], most));
        return low[figure] <= high[figure] && Narrow(low, high, Enumerable.Range(0, _sums.Count)) && Search(low, high);
    }

    /// <summary>A municipality or placement is named only where at least k asked.</summary>
    private int LeastOf(Cell cell) => cell is { Row: Dimension.Municipality or Dimension.Placement, Key: not (Cell.Unknown or Cell.Other) } ? _k : 1;

    private bool Search(int[] low, int[] high)
    {
        var open = Enumerable.Range(0, low.Length).Where(one => low[one] < high[one]).OrderBy(one => high[one] - low[one]).Select(one => (int?)one).FirstOrDefault();
        if (open is not { } figure)
            return true;
        for (var count = low[figure]; count <= high[figure]; count++)
        {
            var (lower, upper) = ((int[])low.Clone(), (int[])high.Clone());
            lower[figure] = upper[figure] = count;
            if (Narrow(lower, upper, _sumsOf[figure]) && Search(lower, upper))
                return true;
        }
        return false;
    }

    /// <returns>False where no world is left.</returns>
    private bool Narrow(int[] low, int[] high, IEnumerable<int> sums)
    {
        var waiting = new Queue<int>(sums);
        while (waiting.TryDequeue(out var sum))
        {
            var (whole, parts) = _sums[sum];
            var (least, most) = (parts.Sum(part => low[part]), parts.Sum(part => high[part]));
            if (!Bound(whole, least, most))
                return false;
            foreach (var part in parts)
                if (!Bound(part, low[whole] - (most - high[part]), high[whole] - (least - low[part])))
                    return false;
        }
        return true;

        bool Bound(int figure, int least, int most)
        {
            if (least <= low[figure] && most >= high[figure])
                return true;
            (low[figure], high[figure]) = (Math.Max(low[figure], least), Math.Min(high[figure], most));
            foreach (var touched in _sumsOf[figure])
                waiting.Enqueue(touched);
            return low[figure] <= high[figure];
        }
    }
}
