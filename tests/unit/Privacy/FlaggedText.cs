using System.Text.RegularExpressions;
using EmploymentNet.Core.Privacy;
using EmploymentNet.UnitTests.Repository;

namespace EmploymentNet.UnitTests.Privacy;

/// <summary>A sentence of our own with the pieces marked that a worker must decide about. How they are written is told in <c>PersonalTexts/publishing-seen.txt</c>.</summary>
internal sealed partial record FlaggedText(string Text, IReadOnlyList<PublicationFlag> Expected)
{
    public static IReadOnlyList<FlaggedText> Read(string file) =>
    [
        .. RepositoryFiles.Read($"tests/unit/Privacy/PersonalTexts/{file}.txt").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => Parse(line[(line.IndexOf('|') + 1)..])),
    ];

    /// <summary>A worker looks where something is pointed out: letter for letter does not matter, place and kind do.</summary>
    public static bool Meets(PublicationFlag one, PublicationFlag other) => one.Kind == other.Kind && one.Start < other.End && other.Start < one.End;

    private static FlaggedText Parse(string marked)
    {
        var (expected, removed) = (new List<PublicationFlag>(), 0);
        var text = Mark().Replace(marked, match =>
        {
            var piece = match.Groups["piece"].Value;
            expected.Add(new(Enum.Parse<FlagKind>(match.Groups["kind"].Value, ignoreCase: true), match.Index - removed, piece.Length));
            removed += match.Length - piece.Length;
            return piece;
        });
        return new(text, expected);
    }

    [GeneratedRegex(@"\{(?<kind>[a-z]+):(?<piece>[^}]+)\}")]
    private static partial Regex Mark();
}
