namespace EmploymentNet.Site.Features.Shared;

/// <summary>Where a reader is in a long list, and the way to its other pages.</summary>
public sealed record PageLinks(int Number, int Count, Func<int, string> AddressOf)
{
    /// <param name="wanted">As asked for; a page past either end gives the nearest there is.</param>
    public static PageLinks For(int wanted, int items, int pageSize, Func<int, string> addressOf)
    {
        var count = Math.Max(1, (items + pageSize - 1) / pageSize);
        return new(Math.Clamp(wanted, 1, count), count, addressOf);
    }
}
