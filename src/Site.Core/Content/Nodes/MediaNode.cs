namespace EmploymentNet.Core.Content.Nodes;

/// <summary>A file in the media library; width, height, size and extension are read from the file, uSync leaves them out.</summary>
public sealed record MediaNode : Node;
