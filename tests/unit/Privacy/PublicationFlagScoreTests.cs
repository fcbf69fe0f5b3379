using EmploymentNet.Core.Privacy;
using Xunit.Abstractions;

namespace EmploymentNet.UnitTests.Privacy;

/// <summary>How well is found what a worker decides about before publishing. The printed table is the report; the floors are what was reached.</summary>
public sealed class PublicationFlagScoreTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("publishing-seen", 0.98, 0.98)]
    [InlineData("publishing-held-out", 0.9, 0.9)]
    public void Recall_and_precision_do_not_fall(string file, double recall, double precision)
    {
        var texts = FlaggedText.Read(file);

        var all = Enum.GetValues<FlagKind>().Select(kind => Score.Of($"{kind}", texts, flag => flag.Kind == kind)).Append(Score.Of(file, texts, _ => true)).ToList();
        foreach (var score in all)
            output.WriteLine($"{score.Name,-20} {score.Found,3} of {score.Expected,3} found, {score.TooMuch,2} too much: recall {score.Recall:0.00}, precision {score.Precision:0.00}");
        WriteFaults(texts);

        Assert.True(all[^1].Recall >= recall, $"recall {all[^1].Recall:0.000}");
        Assert.True(all[^1].Precision >= precision, $"precision {all[^1].Precision:0.000}");
        Assert.All(all.Where(score => score.Expected > 0), score => Assert.True(score.Recall >= 0.8, score.Name));
    }

    [Fact]
    public void The_sentences_are_many_in_both_languages_and_a_third_have_nothing_to_find()
    {
        FlaggedText[] texts = [.. FlaggedText.Read("publishing-seen"), .. FlaggedText.Read("publishing-held-out")];

        Assert.InRange(texts.Length, 120, int.MaxValue);
        Assert.InRange(texts.Count(text => text.Expected.Count == 0), texts.Length / 3, texts.Length * 2 / 3);
    }

    private void WriteFaults(IReadOnlyList<FlaggedText> texts)
    {
        foreach (var text in texts)
        {
            var found = PublicationFlags.Find(text.Text);
            foreach (var missed in text.Expected.Where(flag => !found.Any(other => FlaggedText.Meets(flag, other))))
                output.WriteLine($"missed {missed.Kind} \"{missed.In(text.Text)}\": {text.Text}");
            foreach (var extra in found.Where(flag => !text.Expected.Any(other => FlaggedText.Meets(flag, other))))
                output.WriteLine($"too much {extra.Kind} \"{extra.In(text.Text)}\": {text.Text}");
        }
    }

    private sealed record Score(string Name, int Expected, int Found, int TooMuch)
    {
        public double Recall => Expected == 0 ? 1 : (double)Found / Expected;

        public double Precision => Found == 0 ? 1 : (double)Found / (Found + TooMuch);

        public static Score Of(string name, IReadOnlyList<FlaggedText> texts, Func<PublicationFlag, bool> counts)
        {
            var (expected, hit, tooMuch) = (0, 0, 0);
            foreach (var text in texts)
            {
                var found = PublicationFlags.Find(text.Text).Where(counts).ToList();
                var wanted = text.Expected.Where(counts).ToList();
                expected += wanted.Count;
                hit += wanted.Count(flag => found.Exists(other => FlaggedText.Meets(flag, other)));
                tooMuch += found.Count(flag => !wanted.Exists(other => FlaggedText.Meets(flag, other)));
            }
            return new(name, expected, hit, tooMuch);
        }
    }
}
