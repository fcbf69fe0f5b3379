using System.Net;
using EmploymentNet.Core.Limits;

namespace EmploymentNet.Core.AdviceDesk.Archive;

/// <summary>
/// Which presses of "this helped me" count. There is no cookie and, on a page that is the same for all, no ticket to tell a second press by;
/// so a press counts once a minute for one answer and one address, and after some only now and then. Nobody is told: each is thanked.
/// A school is one address, and so is a phone network: several of its readers count.
/// </summary>
public sealed class HelpLimits(TimeProvider clock) : IDisposable
{
    /// <summary>From one address at once, for one answer.</summary>
    public const int Free = 5;

    /// <summary>What follows within it is the same press: a finger that came down twice, a page that was slow.</summary>
    public static readonly Leak OnePress = new(TimeSpan.FromMinutes(1), 2);

    public static readonly Leak PerAddress = new(TimeSpan.FromHours(2), Free + 1);

    private readonly AddressBuckets _presses = new(OnePress, clock);
    private readonly AddressBuckets _addresses = new(PerAddress, clock);

    /// <param name="from">As the nearest trusted machine tells it.</param>
    /// <param name="answer">Id of the <see cref="PublishedAnswer"/>.</param>
    public bool Counts(IPAddress? from, int answer) =>
        _presses.Add(from, answer) <= 1 && _addresses.Add(from, answer) <= Free;

    public void Dispose()
    {
        _presses.Dispose();
        _addresses.Dispose();
    }
}
