using EmploymentNet.Core.Safety;
using EmploymentNet.UnitTests.Repository;

namespace EmploymentNet.UnitTests.Safety;

/// <summary>Invented sentences of one file, each with what a reader would want help lines for.</summary>
public static class SentenceSet
{
    public static IReadOnlyList<Sentence> Read(string name) =>
    [
        .. RepositoryFiles.Read($"tests/unit/Safety/{name}.txt").Split('\n')
            .Select(line => line.Split(" | "))
            .Where(cells => cells.Length == 3 && cells[0][0] != '#')
            .Select(cells => new Sentence(cells[0], Labels(cells[1]), cells[2])),
    ];

    private static IReadOnlyList<RiskCategory> Labels(string cell) =>
        cell == "-" ? [] : [.. cell.Split(", ").Select(label => Enum.Parse<RiskCategory>(label, ignoreCase: true))];
}

public sealed record Sentence(string Language, IReadOnlyList<RiskCategory> Labels, string Text)
{
    public bool IsHarmless => Labels.Count == 0;
}
