namespace EmploymentNet.Site.Features.Holdings;

/// <summary>How much there is of one kind, and how old it is.</summary>
/// <param name="Kind">A key of the texts.</param>
/// <param name="Count">Of all ages.</param>
/// <param name="OldestUtc">Null where there is none.</param>
/// <param name="ByAge">In the order of <see cref="Inventory.AgesInMonths"/>, and last what is older.</param>
public sealed record Holding(string Kind, int Count, DateTime? OldestUtc, IReadOnlyList<int> ByAge);

/// <summary>How many threads will be gone by a moment if nobody writes in them.</summary>
public sealed record Expiring(int Quiet, int Held);
