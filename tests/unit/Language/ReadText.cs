using System.Text.RegularExpressions;
using EmploymentNet.Core.Language;
using EmploymentNet.UnitTests.Repository;

namespace EmploymentNet.UnitTests.Language;

/// <summary>A text of our own, with the pieces marked that the meter should find. How they are written is told in <c>Texts/finnish.txt</c>.</summary>
internal sealed partial record ReadText(string Language, string Text, IReadOnlyList<ReadText.Piece> Expected)
{
    private const string Long = "long|";

    public static IReadOnlyList<ReadText> All { get; } = [.. Read("fi", "finnish"), .. Read("sv", "swedish")];

    public IEnumerable<Piece> Found => (PlainLanguage.Read(Text, Language)?.Findings ?? []).Select(finding => new Piece(finding.Kind, finding.Start, finding.Length));

    public string In(Piece piece) => Text.Substring(piece.Start, piece.Length);

    private static IEnumerable<ReadText> Read(string language, string file) =>
        RepositoryFiles.Read($"tests/unit/Language/Texts/{file}.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => Parse(language, line));

    private static ReadText Parse(string language, string line)
    {
        if (line.StartsWith(Long, StringComparison.Ordinal))
            return new(language, line[Long.Length..], [new(FindingKind.LongSentence, 0, line.Length - Long.Length - 1)]);
        var expected = new List<Piece>();
        var text = Mark().Replace(line, match =>
        {
            var before = match.Index - expected.Sum(earlier => MarkLength(earlier.Kind));
            expected.Add(new(Enum.Parse<FindingKind>(match.Groups["kind"].Value, ignoreCase: true), before, match.Groups["piece"].Length));
            return match.Groups["piece"].Value;
        });
        return new(language, text, expected);
    }

    /// <summary>Two braces and a colon around the piece.</summary>
    private static int MarkLength(FindingKind kind) => $"{kind}".Length + 3;

    public readonly record struct Piece(FindingKind Kind, int Start, int Length);

    [GeneratedRegex(@"\{(?<kind>[a-z]+):(?<piece>[^}]+)\}")]
    private static partial Regex Mark();
}
