using EmploymentNet.Core.Content.Nodes;

namespace EmploymentNet.Core.Content.USync;

/// <param name="Paths">Where each media or content item was found, by key.</param>
public sealed record UsyncReading(
    ContentPackage Package, IReadOnlyList<UsyncProblem> Problems, IReadOnlyDictionary<Guid, string> Paths);
