using System.Text.RegularExpressions;
using EmploymentNet.Core.Privacy;
using EmploymentNet.UnitTests.Repository;

namespace EmploymentNet.UnitTests.Privacy;

/// <summary>A text of our own, with the pieces marked that the detector should find. How they are written is told in <c>PersonalTexts/blind.txt</c>.</summary>
internal sealed partial record MarkedText(string Text, IReadOnlyList<PersonalDataFinding> Expected)
{
    public static IReadOnlyList<MarkedText> All { get; } = [.. Read("blind"), .. Read("tuned"), .. Read("fresh")];

    public static IReadOnlyList<MarkedText> Read(string file) =>
    [
        .. RepositoryFiles.Read($"tests/unit/Privacy/PersonalTexts/{file}.txt").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => Parse(line[(line.IndexOf('|') + 1)..].Replace(@"\n", "\n", StringComparison.Ordinal))),
    ];

    public override string ToString() => Text.ReplaceLineEndings(@"\n");

    private static MarkedText Parse(string marked)
    {
        var expected = new List<PersonalDataFinding>();
        var text = Mark().Replace(marked, match =>
        {
            var before = match.Index - expected.Sum(earlier => MarkLength(earlier.Kind));
            expected.Add(new(Enum.Parse<PersonalDataKind>(match.Groups["kind"].Value, ignoreCase: true), before, match.Groups["piece"].Length));
            return match.Groups["piece"].Value;
        });
        return new(text, expected);
    }

    /// <summary>Two braces and a colon around the piece.</summary>
    private static int MarkLength(PersonalDataKind kind) => $"{kind}".Length + 3;

    [GeneratedRegex(@"\{(?<kind>[a-z]+):(?<piece>[^}]+)\}")]
    private static partial Regex Mark();
}
