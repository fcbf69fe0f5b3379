using EmploymentNet.Core.Safety;
using Xunit.Abstractions;

namespace EmploymentNet.UnitTests.Safety;

public sealed class Scratch(ITestOutputHelper output)
{
    [Fact]
    public void Show()
    {
        foreach (var s in SentenceSet.Read("blind2").Concat(SentenceSet.Read("tuned")).Concat(SentenceSet.Read("blind")))
        {
            var found = SafetyNet.Explain(s.Text).ToList();
            var got = found.Select(f => f.Category).Distinct().ToList();
            foreach (var missing in s.Labels.Except(got))
                output.WriteLine($"MISSED {s.Language} {missing} (got {string.Join(",", got)}): {s.Text}");
            if (s.IsHarmless && found.Count > 0)
                output.WriteLine($"FALSE  {s.Language} {found[0].Category} [{found[0].Phrase}]: {s.Text}");
        }
        foreach (var set in new[] { "tuned", "blind", "blind2" })
        {
            var all = SentenceSet.Read(set);
            foreach (var lang in new[] { "fi", "sv", "en" })
            {
                var line = $"{set} {lang}";
                foreach (var c in Enum.GetValues<RiskCategory>())
                {
                    var labelled = all.Where(s => s.Language == lang && s.Labels.Contains(c)).ToList();
                    line += $"  {c} {labelled.Count(s => SafetyNet.Find(s.Text).Contains(c))}/{labelled.Count}";
                }
                var risky = all.Where(s => s.Language == lang && !s.IsHarmless).ToList();
                var harmless = all.Where(s => s.Language == lang && s.IsHarmless).ToList();
                output.WriteLine(line + $"  any {risky.Count(s => SafetyNet.Find(s.Text).Count > 0)}/{risky.Count}  false {harmless.Count(s => SafetyNet.Find(s.Text).Count > 0)}/{harmless.Count}");
            }
        }
    }
}
