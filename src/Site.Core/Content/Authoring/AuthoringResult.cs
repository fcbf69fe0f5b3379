using EmploymentNet.Core.Content.Nodes;

namespace EmploymentNet.Core.Content.Authoring;

/// <param name="Written">Paths of the uSync files that were written; none when there are problems.</param>
public sealed record AuthoringResult(ContentPackage Package, IReadOnlyList<AuthoringProblem> Problems, IReadOnlyList<string> Written);
