using System.Threading.Channels;

namespace EmploymentNet.Site.Features.Notifications;

/// <summary>Rung once a mail is committed, so that it leaves at once. A ring that is missed costs a minute, never a mail.</summary>
public sealed class OutboxBell
{
    private readonly Channel<bool> _rings =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => _rings.Writer.TryWrite(true);

    /// <summary>Several rings in a row are heard as one.</summary>
    public IAsyncEnumerable<bool> Rings(CancellationToken stop) => _rings.Reader.ReadAllAsync(stop);
}
