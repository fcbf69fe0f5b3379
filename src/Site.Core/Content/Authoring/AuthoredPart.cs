namespace EmploymentNet.Core.Content.Authoring;

/// <summary>The header of a file, or one of its language parts.</summary>
/// <param name="Language">Short, as in <c>[fi]</c>; empty for the header.</param>
public sealed record AuthoredPart(string Language, int Line)
{
    public Dictionary<string, AuthoredText> Values { get; } = [];

    public List<AuthoredBlock> Blocks { get; } = [];

    public string? Text(string key) => Values.GetValueOrDefault(key)?.Text;

    public int LineOf(string key) => Values.GetValueOrDefault(key)?.Line ?? Line;
}
