namespace EmploymentNet.Core.Content.USync;

/// <summary>A file that could not be taken, and why; the others are read all the same.</summary>
public sealed record UsyncProblem(string Path, string Reason);
