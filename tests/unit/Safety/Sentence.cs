using EmploymentNet.Core.Safety;
using EmploymentNet.UnitTests.Repository;

namespace EmploymentNet.UnitTests.Safety;

/// <summary>Invented sentences, each with what a reader would want help lines for.</summary>
public sealed record Sentence(string Language, IReadOnlyList<RiskCategory> Labels, string Text)
{
    public bool IsHarmless => Labels.Count == 0;

    public static IReadOnlyList<Sentence> Read(string set) =>
    [
        .. RepositoryFiles.Read($"tests/unit/Safety/{set}.txt").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | "))
            .Select(cells => new Sentence(cells[0], LabelsIn(cells[1]), cells[2])),
    ];

    private static IReadOnlyList<RiskCategory> LabelsIn(string cell) =>
        cell == "-" ? [] : [.. cell.Split(", ").Select(label => Enum.Parse<RiskCategory>(label, ignoreCase: true))];
}
