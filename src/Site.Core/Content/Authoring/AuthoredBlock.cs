namespace EmploymentNet.Core.Content.Authoring;

/// <summary>One element of a block list: <c>@channels serviceChannel</c> and the lines below it.</summary>
/// <param name="Property">Alias of the block list it goes into.</param>
public sealed record AuthoredBlock(string Property, string Element, int Line)
{
    public Dictionary<string, AuthoredText> Values { get; } = [];

    public List<AuthoredBlock> Blocks { get; } = [];
}
