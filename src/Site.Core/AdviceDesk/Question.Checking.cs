namespace EmploymentNet.Core.AdviceDesk;

/// <summary>What was looked at before an answer goes out; shared by all who write.</summary>
public sealed partial class Question
{
    private readonly List<Tick> _ticks = [];

    public IReadOnlyList<Tick> Ticks => _ticks;

    public Tick? TickOf(int point) => _ticks.Find(tick => tick.Point == point && tick.IsCurrent);

    /// <returns>False where it is ticked.</returns>
    public bool SetTick(int point, Guid staff, DateTime now)
    {
        if (TickOf(point) is not null)
            return false;
        _ticks.Add(new Tick { Point = point, Staff = staff, Utc = now });
        return true;
    }

    /// <returns>False where it is not ticked.</returns>
    public bool TakeTickOff(int point, DateTime now)
    {
        if (TickOf(point) is not { } tick)
            return false;
        tick.End(now);
        return true;
    }
}
