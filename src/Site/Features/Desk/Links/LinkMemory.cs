namespace EmploymentNet.Site.Features.Desk.Links;

/// <summary>What was heard of links a while ago, so that no draft calls another site at each save.</summary>
public sealed class LinkMemory(TimeProvider clock)
{
    public const int Most = 1000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (LinkState State, DateTimeOffset Until)> _heard = new(StringComparer.Ordinal);

    /// <returns>Null where nothing is known, or no longer.</returns>
    public LinkState? Recall(string link)
    {
        lock (_lock)
            return _heard.TryGetValue(link, out var heard) && heard.Until > clock.GetUtcNow() ? heard.State : null;
    }

    public void Keep(string link, LinkState state)
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            if (_heard.Count >= Most)
                MakeRoom(now);
            _heard[link] = (state, now + LifeOf(state));
        }
    }

    private void MakeRoom(DateTimeOffset now)
    {
        foreach (var (link, _) in _heard.Where(heard => heard.Value.Until <= now).ToList())
            _heard.Remove(link);
        if (_heard.Count >= Most)
            _heard.Remove(_heard.MinBy(heard => heard.Value.Until).Key);
    }

    /// <summary>A page that is there stays; one that is gone may be a mistake that somebody is mending.</summary>
    private static TimeSpan LifeOf(LinkState state) => state switch
    {
        LinkState.Alive => TimeSpan.FromHours(1),
        LinkState.Gone => TimeSpan.FromMinutes(10),
        _ => TimeSpan.FromMinutes(2),
    };
}
