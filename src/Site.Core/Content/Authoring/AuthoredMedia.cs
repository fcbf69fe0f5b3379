using EmploymentNet.Core.Content.Nodes;

namespace EmploymentNet.Core.Content.Authoring;

/// <param name="Source">The file that the writer has.</param>
/// <param name="Path">Where it goes below the media folder.</param>
public sealed record AuthoredMedia(MediaNode Node, string Source, string Path);
