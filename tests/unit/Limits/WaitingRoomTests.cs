using EmploymentNet.Core.Limits;
using Microsoft.Extensions.Time.Testing;

namespace EmploymentNet.UnitTests.Limits;

public sealed class WaitingRoomTests
{
    private static readonly TimeSpan While = TimeSpan.FromSeconds(5);

    private readonly FakeTimeProvider _clock = new();
    private readonly WaitingRoom _room;

    public WaitingRoomTests() => _room = new(2, _clock);

    [Fact]
    public async Task Who_has_a_seat_waits_and_who_has_none_is_told_at_once()
    {
        Task<bool>[] seated = [_room.Wait(While), _room.Wait(While)];

        Assert.False(await _room.Wait(While));
        Assert.All(seated, wait => Assert.False(wait.IsCompleted));
        Assert.Equal(2, _room.Waiting);

        _clock.Advance(While);
        Assert.All(await Task.WhenAll(seated), Assert.True);
        Assert.Equal(0, _room.Waiting);
    }

    [Fact]
    public async Task Who_leaves_early_frees_the_seat()
    {
        using var leaving = new CancellationTokenSource();
        Task<bool>[] seated = [_room.Wait(While), _room.Wait(While, leaving.Token)];

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => seated[1]);
        Assert.False(_room.Wait(While).IsCompleted);
    }

    [Fact]
    public async Task Who_need_not_wait_needs_no_seat()
    {
        _ = _room.Wait(While);
        _ = _room.Wait(While);

        Assert.True(await _room.Wait(TimeSpan.Zero));
    }
}
