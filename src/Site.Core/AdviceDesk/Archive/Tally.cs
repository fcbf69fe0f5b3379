namespace EmploymentNet.Core.AdviceDesk.Archive;

/// <summary>Counts in memory until somebody takes the counts along. Whoever counts waits for no more than an addition.</summary>
public sealed class Tally<TKey>
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private Dictionary<TKey, int> _counts = [];

    public void Add(TKey key) => Add(key, 1);

    /// <summary>What is counted from now on is another's to take.</summary>
    public IReadOnlyDictionary<TKey, int> Take()
    {
        lock (_lock)
        {
            var taken = _counts;
            _counts = [];
            return taken;
        }
    }

    /// <summary>What was taken and could not be kept counts on.</summary>
    public void PutBack(IReadOnlyDictionary<TKey, int> taken)
    {
        foreach (var (key, count) in taken)
            Add(key, count);
    }

    private void Add(TKey key, int count)
    {
        lock (_lock)
            _counts[key] = _counts.GetValueOrDefault(key) + count;
    }
}
