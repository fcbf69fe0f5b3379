using System.Net;
using EmploymentNet.Core.Limits;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// Makes guessing return phrases slow. Whoever has failed often waits before the next phrase is looked up, right or wrong alike: the wait
/// tells nothing, and leaving early learns nothing. Nobody is refused: where too many wait already, a phrase is looked up at once, and
/// only one that opens nothing is asked to come back. Five words hold against guessing even at that speed.
/// </summary>
/// <param name="off">For measuring alone.</param>
public sealed class PhraseLimits(TimeProvider clock, bool off = false) : IDisposable
{
    /// <summary>Failures of one address that cost no time: a class of pupils with crumpled notes.</summary>
    public const int Free = 10;

    /// <summary>Failures of everybody, after which none is free. One address alone never spends it.</summary>
    public const int Budget = 200;

    public const int Seats = 100;

    public static readonly Leak PerAddress = new(TimeSpan.FromSeconds(30), 40);

    public static readonly Leak SiteWide = new(TimeSpan.FromSeconds(5), 300);

    public static readonly TimeSpan Slowest = TimeSpan.FromSeconds(10);

    private readonly AddressBuckets _addresses = new(PerAddress, clock);
    private readonly SharedBucket _site = new(SiteWide, clock);
    private readonly WaitingRoom _room = new(Seats, clock);
    private long _failed;
    private long _slowed;
    private long _crowded;

    public bool IsBudgetSpent => !off && _site.Level > Budget;

    public int Waiting => _room.Waiting;

    /// <summary>Attempts since the start: that failed, that were to wait, and that found no seat to wait on.</summary>
    public (long Failed, long Slowed, long Crowded) Counts =>
        (Interlocked.Read(ref _failed), Interlocked.Read(ref _slowed), Interlocked.Read(ref _crowded));

    /// <summary>Comes before a phrase is read. It counts as failed until it has succeeded, so that many at once are no way around.</summary>
    /// <param name="from">As the nearest trusted machine tells it.</param>
    /// <param name="leaving">Who goes before the wait is over gets no answer, and the failure stays.</param>
    public async Task<PhraseAttempt> Begin(IPAddress? from, CancellationToken leaving = default)
    {
        if (off)
            return new PhraseAttempt(MayTell: true, Succeed: () => { });
        var level = _addresses.Add(from);
        var isOwn = level >= PerAddress.Most;
        if (!isOwn)
            _site.Add();
        Interlocked.Increment(ref _failed);
        return new PhraseAttempt(await Wait(DelayAt(level), leaving), () => TakeBack(from, isOwn));
    }

    public void Dispose() => _addresses.Dispose();

    private async Task<bool> Wait(TimeSpan delay, CancellationToken leaving)
    {
        if (delay > TimeSpan.Zero)
            Interlocked.Increment(ref _slowed);
        var isSeated = await _room.Wait(delay, leaving);
        if (!isSeated)
            Interlocked.Increment(ref _crowded);
        return isSeated;
    }

    private TimeSpan DelayAt(double level)
    {
        var costly = level - (IsBudgetSpent ? 0 : Free);
        return costly <= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(Math.Pow(2, costly - 1), Slowest.TotalSeconds));
    }

    private void TakeBack(IPAddress? from, bool isOwn)
    {
        _addresses.TakeBack(from);
        if (!isOwn)
            _site.TakeBack();
        Interlocked.Decrement(ref _failed);
    }
}

/// <param name="MayTell">Whether a failure may be told. False where nobody could wait any more: then it is only asked to come back.</param>
/// <param name="Succeed">To be called when the phrase has opened a thread.</param>
public sealed record PhraseAttempt(bool MayTell, Action Succeed);
