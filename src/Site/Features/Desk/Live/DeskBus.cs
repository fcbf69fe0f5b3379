using System.Collections.Concurrent;
using System.Threading.Channels;

namespace EmploymentNet.Site.Features.Desk.Live;

/// <summary>
/// Carries what has been committed to the pages that are open, within this process. Nobody waits for a reader: who is too slow to
/// take a hundred events loses the oldest, and the page asks for the rows as they are anyway.
/// </summary>
public sealed class DeskBus
{
    private const int Held = 100;

    private readonly ConcurrentDictionary<Subscription, Guid> _subscriptions = new();

    public void Tell(DeskEvent news)
    {
        foreach (var subscription in _subscriptions.Keys)
            subscription.Take(news);
    }

    public Subscription Subscribe(Guid staff)
    {
        var subscription = new Subscription(this);
        _subscriptions[subscription] = staff;
        return subscription;
    }

    /// <summary>Ends what a worker listens with, in this browser and any other: one that is still signed in comes back by itself.</summary>
    public void End(Guid staff)
    {
        foreach (var (subscription, _) in _subscriptions.Where(pair => pair.Value == staff))
            subscription.End();
    }

    public sealed class Subscription(DeskBus bus) : IDisposable
    {
        private readonly Channel<DeskEvent> _events = Channel.CreateBounded<DeskEvent>(new BoundedChannelOptions(Held) { FullMode = BoundedChannelFullMode.DropOldest });

        public ChannelReader<DeskEvent> Events => _events.Reader;

        public void Dispose()
        {
            End();
            bus._subscriptions.TryRemove(this, out _);
        }

        internal void Take(DeskEvent news) => _events.Writer.TryWrite(news);

        internal void End() => _events.Writer.TryComplete();
    }
}
