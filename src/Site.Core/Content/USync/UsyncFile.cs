using System.Xml.Linq;

namespace EmploymentNet.Core.Content.USync;

/// <param name="Path">Relative, with forward slashes.</param>
public sealed record UsyncFile(string Path, XElement Root);
