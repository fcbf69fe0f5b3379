namespace EmploymentNet.Core.Content.Delivery;

/// <param name="Path">The root's own URL segment in the culture.</param>
public sealed record ApiContentStartItem(Guid Id, string Path);
