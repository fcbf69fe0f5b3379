using System.Collections.Concurrent;
using EmploymentNet.Site.Features.Desk.Live;

namespace EmploymentNet.Site.Features.Desk.Presence;

/// <summary>
/// Who has which question open, and who is writing in it: in memory and in this process, by a sign of life that each open page gives.
/// A page that closes without a word is forgotten after <see cref="Kept"/>.
/// </summary>
public sealed class DeskPresence(DeskBus bus, TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<(int Question, Guid Staff), Reader> _readers = new();
    private readonly Lock _gate = new();
    private ITimer? _sweeping;

    public void Seen(int question, Guid staff, string name, bool isWriting)
    {
        var reader = new Reader(name, isWriting, clock.GetUtcNow());
        var before = _readers.TryGetValue((question, staff), out var known) ? known : null;
        _readers[(question, staff)] = reader;
        if (before?.IsWriting != isWriting)
            bus.Tell(new(question, DeskEventKind.Presence));
        SweepWhileAnybodyIsThere();
    }

    public void Left(int question, Guid staff)
    {
        if (_readers.TryRemove((question, staff), out _))
            bus.Tell(new(question, DeskEventKind.Presence));
    }

    /// <summary>Those at a question besides the one who asks, writers first.</summary>
    public IReadOnlyList<Reader> At(int question, Guid except) =>
    [
        .. _readers.Where(pair => pair.Key.Question == question && pair.Key.Staff != except && IsFresh(pair.Value))
            .Select(pair => pair.Value).OrderByDescending(reader => reader.IsWriting).ThenBy(reader => reader.Name, StringComparer.CurrentCulture),
    ];

    public void Dispose() => _sweeping?.Dispose();

    private bool IsFresh(Reader reader) => clock.GetUtcNow() - reader.At < Kept;

    /// <summary>No timer runs at night.</summary>
    private void SweepWhileAnybodyIsThere()
    {
        lock (_gate)
            _sweeping ??= clock.CreateTimer(_ => Forget(), null, Sweep, Sweep);
    }

    private void Forget()
    {
        foreach (var (key, reader) in _readers)
            if (!IsFresh(reader) && _readers.TryRemove(KeyValuePair.Create(key, reader)))
                bus.Tell(new(key.Question, DeskEventKind.Presence));
        lock (_gate)
            if (_readers.IsEmpty)
            {
                _sweeping?.Dispose();
                _sweeping = null;
            }
    }

    public sealed record Reader(string Name, bool IsWriting, DateTimeOffset At);
}
