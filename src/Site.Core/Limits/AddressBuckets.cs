using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace EmploymentNet.Core.Limits;

/// <summary>
/// A leaky bucket for each address, and no address: a random key tells into which of the buckets one falls. Several share a bucket, so
/// that not even key and buckets together say who came. The key dies within a day, and what was counted with it.
/// </summary>
public sealed class AddressBuckets : IDisposable
{
    public const int Count = 1 << 16;

    public static readonly TimeSpan KeyLife = TimeSpan.FromHours(12);

    /// <summary>Of an IPv6 address; the rest is the visitor's own to choose.</summary>
    private const int NetworkBytes = 8;

    private readonly Lock _lock = new();
    private readonly LeakyBucket[] _buckets = new LeakyBucket[Count];

    // Pinned, so that the garbage collector leaves no copy of it behind.
    private readonly byte[] _key = GC.AllocateArray<byte>(32, pinned: true);
    private readonly Leak _leak;
    private readonly TimeProvider _clock;
    private readonly ITimer _renewal;

    public AddressBuckets(Leak leak, TimeProvider clock)
    {
        (_leak, _clock) = (leak, clock);
        Renew();
        _renewal = clock.CreateTimer(_ => Renew(), null, KeyLife, KeyLife);
    }

    /// <param name="about">What it is counted for, where an address has a bucket for each of several things.</param>
    /// <returns>How full the bucket of the address is with it.</returns>
    public double Add(IPAddress? address, int about = 0) => Change(address, about, 1);

    public void TakeBack(IPAddress? address) => Change(address, about: 0, -1);

    public void Dispose() => _renewal.Dispose();

    private double Change(IPAddress? address, int about, int drops)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        lock (_lock)
        {
            ref var bucket = ref _buckets[PlaceOf(address, about)];
            bucket = bucket.With(drops, _leak, now);
            return bucket.Level(_leak, now);
        }
    }

    /// <summary>Without an address (a socket of the same machine) all share one.</summary>
    private int PlaceOf(IPAddress? address, int about) =>
        BitConverter.ToUInt16(HMACSHA256.HashData(_key, (byte[])[.. NetworkOf(address), .. BitConverter.GetBytes(about)]));

    private static ReadOnlySpan<byte> NetworkOf(IPAddress? address) => address switch
    {
        null => [],
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().GetAddressBytes(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => address.GetAddressBytes().AsSpan(0, NetworkBytes),
        _ => address.GetAddressBytes(),
    };

    private void Renew()
    {
        lock (_lock)
        {
            RandomNumberGenerator.Fill(_key);
            Array.Clear(_buckets);
        }
    }
}
