namespace EmploymentNet.Core.Content.Nodes;

public sealed record CultureVariant(string Culture, string Name, bool Published);
