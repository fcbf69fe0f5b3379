namespace EmploymentNet.Core.Content.Authoring;

/// <summary>One text file: a header and a part for each language, or for each key of a dictionary.</summary>
public sealed record AuthoredFile(string Path, AuthoredPart Header, IReadOnlyList<AuthoredPart> Parts, IReadOnlyList<AuthoringProblem> Problems)
{
    public string Id => Header.Text("id") ?? "";
}
