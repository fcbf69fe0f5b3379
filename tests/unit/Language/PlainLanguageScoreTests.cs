using System.Globalization;
using EmploymentNet.Core.Language;
using Xunit.Abstractions;

namespace EmploymentNet.UnitTests.Language;

/// <summary>How well the meter reads texts of our own. The printed table is the report; the floors are what was reached.</summary>
public sealed class PlainLanguageScoreTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("fi", 0.97, 0.97)]
    [InlineData("sv", 0.97, 0.97)]
    public void Precision_and_recall_do_not_fall(string language, double precision, double recall)
    {
        var texts = ReadText.All.Where(text => text.Language == language).ToList();

        var scores = Enum.GetValues<FindingKind>().Select(kind => Score.Of(kind, texts)).ToList();
        Report(language, scores, texts);

        Assert.All(scores, score => Assert.True(score.Precision >= precision, $"precision {score.Precision:0.000} of {score.Kind}"));
        Assert.All(scores, score => Assert.True(score.Recall >= recall, $"recall {score.Recall:0.000} of {score.Kind}"));
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    public void Many_of_the_texts_have_nothing_to_find(string language)
    {
        var texts = ReadText.All.Where(text => text.Language == language).ToList();

        Assert.InRange(texts.Count, 60, int.MaxValue);
        Assert.InRange(texts.Count(text => text.Expected.Count == 0), texts.Count / 3, texts.Count * 2 / 3);
    }

    private void Report(string language, IReadOnlyList<Score> scores, IReadOnlyList<ReadText> texts)
    {
        output.WriteLine($"{language,-13} right missed too-much precision recall");
        foreach (var score in scores)
            output.WriteLine(score.Row);
        foreach (var text in texts)
        {
            foreach (var missed in text.Expected.Except(text.Found))
                output.WriteLine($"missed {missed.Kind} \"{text.In(missed)}\": {text.Text}");
            foreach (var extra in text.Found.Except(text.Expected))
                output.WriteLine($"too much {extra.Kind} \"{text.In(extra)}\": {text.Text}");
        }
    }

    /// <summary>A finding counts only where it is the marked piece, letter for letter.</summary>
    private sealed record Score(FindingKind Kind, int Right, int Missed, int TooMuch)
    {
        public double Precision => Right == 0 ? 0 : (double)Right / (Right + TooMuch);

        public double Recall => Right == 0 ? 0 : (double)Right / (Right + Missed);

        public string Row => string.Create(CultureInfo.InvariantCulture, $"{Kind,-13} {Right,5} {Missed,6} {TooMuch,8} {Precision,9:0.000} {Recall,6:0.000}");

        public static Score Of(FindingKind kind, IReadOnlyList<ReadText> texts)
        {
            var expected = texts.SelectMany((text, place) => text.Expected.Select(piece => (place, piece))).Where(one => one.piece.Kind == kind).ToHashSet();
            var found = texts.SelectMany((text, place) => text.Found.Select(piece => (place, piece))).Where(one => one.piece.Kind == kind).ToHashSet();

            return new(kind, expected.Intersect(found).Count(), expected.Except(found).Count(), found.Except(expected).Count());
        }
    }
}
