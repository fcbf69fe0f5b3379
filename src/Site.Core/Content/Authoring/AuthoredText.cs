namespace EmploymentNet.Core.Content.Authoring;

/// <summary>A value as written, with the line on which it begins.</summary>
public sealed record AuthoredText(string Text, int Line);
