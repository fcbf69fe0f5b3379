using System.Net;
using EmploymentNet.Core.Limits;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// How many questions the desk takes without a second look. Nobody is refused: too many from one address come in more slowly, and then,
/// like everything in a flood, wait for a person. A school is one address.
/// </summary>
/// <param name="off">For measuring alone.</param>
public sealed class AskingLimits(TimeProvider clock, bool off = false) : IDisposable
{
    /// <summary>From one address at once: a class of pupils, and some who press twice.</summary>
    public const int Free = 40;

    public const int HeldFrom = 80;

    /// <summary>From everywhere; one address alone never comes to it.</summary>
    public const int FloodFrom = 150;

    public static readonly Leak PerAddress = new(TimeSpan.FromMinutes(1), 100);

    public static readonly Leak SiteWide = new(TimeSpan.FromSeconds(20), 250);

    public static readonly TimeSpan Slowest = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan SlowedBy = TimeSpan.FromSeconds(0.25);

    private const int Seats = 200;

    private readonly AddressBuckets _addresses = new(PerAddress, clock);
    private readonly SharedBucket _site = new(SiteWide, clock);
    private readonly WaitingRoom _room = new(Seats, clock);
    private long _slowed;
    private long _held;

    /// <summary>From now on forms ask the browser to work for them; see <see cref="ProofOfWork"/>.</summary>
    public bool IsFlooded => !off && _site.Level > FloodFrom;

    /// <summary>Since the start: questions and follow-ups that had to wait, and questions that are held because they were too many.</summary>
    public (long Slowed, long Held) Counts => (Interlocked.Read(ref _slowed), Interlocked.Read(ref _held));

    /// <summary>Lets a question in, after a while where many came from the same address.</summary>
    /// <param name="from">As the nearest trusted machine tells it.</param>
    /// <param name="isProven">The browser has worked for it.</param>
    /// <returns>Whether a person must look at it before the queue does.</returns>
    public async Task<bool> Admit(IPAddress? from, bool isProven)
    {
        if (off)
            return false;
        var level = Count(from);
        var isHeld = level > HeldFrom || (IsFlooded && !isProven);
        isHeld |= !await Slow(level);
        if (isHeld)
            Interlocked.Increment(ref _held);
        return isHeld;
    }

    /// <summary>A follow-up comes in as slowly as a question would. It is never held, for its thread is known.</summary>
    public Task AdmitFollowUp(IPAddress? from) => off ? Task.CompletedTask : Slow(Count(from));

    public void Dispose() => _addresses.Dispose();

    private double Count(IPAddress? from)
    {
        var level = _addresses.Add(from);
        // What runs over one address's bucket is that address's affair: it must not put the whole site under siege.
        if (level < PerAddress.Most)
            _site.Add();
        return level;
    }

    /// <returns>False where too many wait already.</returns>
    private Task<bool> Slow(double level)
    {
        if (level <= Free)
            return Task.FromResult(true);
        Interlocked.Increment(ref _slowed);
        var delay = SlowedBy * (level - Free);
        return _room.Wait(delay < Slowest ? delay : Slowest);
    }
}
