using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Overview;

namespace EmploymentNet.Site.Features.Desk.Placements;

/// <summary>How many questions came by a placement, as far as counted months tell everybody. Nothing is counted here: a live count would tell of one who has just asked.</summary>
public sealed class ToldCounts(SiteDbContext database)
{
    private IReadOnlyList<CountedMonth> _months = [];

    /// <summary>Null as long as no month is counted that knows of placements.</summary>
    public Period? Latest => _months.Count > 0 ? _months[0].Period : null;

    public async Task Load() => _months = [.. (await database.CountedMonths.InOrder()).Where(month => month.Has(Dimension.Placement))];

    /// <summary>Only where <see cref="Latest"/> is a month.</summary>
    public ToldCount Of(string code)
    {
        var cell = new Cell(Dimension.Placement, code);
        var latest = _months[0].KeysOf(Dimension.Placement).Contains(code);
        return new(latest, latest ? _months[0].Of(cell) : null, _months.Sum(month => month.Of(cell) ?? 0));
    }
}

/// <param name="IsNamed">Whether the latest month names it; what is not named are fewer than five, or none.</param>
/// <param name="Latest">Of the latest month; null where it is not told.</param>
/// <param name="AtLeast">Of all months together, as far as it is told.</param>
public sealed record ToldCount(bool IsNamed, int? Latest, int AtLeast);
