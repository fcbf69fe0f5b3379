namespace EmploymentNet.Core.Content.Values;

/// <param name="Path">Relative URL in the culture, with the path part of its domain.</param>
public sealed record Route(string Path, string? QueryString = null);
