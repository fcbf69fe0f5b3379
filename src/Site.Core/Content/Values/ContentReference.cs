namespace EmploymentNet.Core.Content.Values;

/// <summary>A picked document, unexpanded: enough for a link; the snapshot knows the rest.</summary>
public sealed record ContentReference(Guid Id, string ContentType, string Name, Route Route);
