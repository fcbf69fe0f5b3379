using EmploymentNet.Core.Safety;
using Xunit.Abstractions;

namespace EmploymentNet.UnitTests.Safety;

/// <summary>
/// How much the lists find and how often they are wrong. What the lists were tuned on shows that nothing got worse; only the blind sentences
/// show how the lists do on what they have not met. Their floors are what was reached when they were written.
/// </summary>
public sealed class RiskFiguresTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<string> _languages = ["fi", "sv", "en"];

    [Fact]
    public void There_are_sentences_of_every_kind_in_every_language_and_enough_of_them()
    {
        var tuned = Sentence.Read("tuned");
        var blind = Sentence.Read("blind");

        Assert.InRange(blind.Count, 150, int.MaxValue);
        Assert.Empty(tuned.Select(sentence => sentence.Text).Intersect(blind.Select(sentence => sentence.Text), StringComparer.OrdinalIgnoreCase));
        foreach (var (sentences, least) in new[] { (tuned, 60), (blind, 8) })
            foreach (var language in _languages)
            {
                Assert.InRange(Harmless(sentences, language).Count, 2 * least, int.MaxValue);
                Assert.All(Enum.GetValues<RiskCategory>(), category => Assert.InRange(Labelled(sentences, language, category).Count, least, int.MaxValue));
            }
    }

    [Theory]
    [InlineData("tuned", "fi", 0.98, 0.98, 0.98, 0.98, 0.01)]
    [InlineData("tuned", "sv", 0.98, 0.98, 0.98, 0.98, 0.01)]
    [InlineData("tuned", "en", 0.98, 0.98, 0.98, 0.98, 0.01)]
    [InlineData("blind", "fi", 0.78, 0.75, 0.53, 0.64, 0.04)]
    [InlineData("blind", "sv", 0.64, 0.70, 0.60, 0.53, 0.12)]
    [InlineData("blind", "en", 0.64, 0.70, 0.51, 0.61, 0.10)]
    public void Recall_and_false_alarms_keep_what_was_reached(
        string set, string language, double selfHarm, double violence, double abuse, double child, double mostFalse)
    {
        var sentences = Sentence.Read(set);
        var harmless = Harmless(sentences, language);
        Dictionary<RiskCategory, double> floors = new()
        {
            [RiskCategory.SelfHarm] = selfHarm,
            [RiskCategory.Violence] = violence,
            [RiskCategory.Abuse] = abuse,
            [RiskCategory.Child] = child,
        };

        Assert.All(floors, floor =>
        {
            var recall = Report($"{set} {language} {floor.Key} recall", Labelled(sentences, language, floor.Key), found => found.Contains(floor.Key));
            Report($"{set} {language} {floor.Key} false alarms", harmless, found => found.Contains(floor.Key));
            Assert.InRange(recall, floor.Value, 1);
        });
        Report($"{set} {language} anything found where there is risk", [.. sentences.Where(sentence => sentence.Language == language && !sentence.IsHarmless)], found => found.Count > 0);
        Assert.InRange(Report($"{set} {language} false alarms", harmless, found => found.Count > 0), 0, mostFalse);
    }

    private static IReadOnlyList<Sentence> Labelled(IEnumerable<Sentence> sentences, string language, RiskCategory category) =>
        [.. sentences.Where(sentence => sentence.Language == language && sentence.Labels.Contains(category))];

    private static IReadOnlyList<Sentence> Harmless(IEnumerable<Sentence> sentences, string language) =>
        [.. sentences.Where(sentence => sentence.Language == language && sentence.IsHarmless)];

    private double Report(string what, IReadOnlyList<Sentence> sentences, Func<IReadOnlyList<RiskCategory>, bool> counts)
    {
        var counted = sentences.Count(sentence => counts(SafetyNet.Find(sentence.Text)));
        output.WriteLine($"{what}: {counted} of {sentences.Count}");
        return (double)counted / sentences.Count;
    }
}
