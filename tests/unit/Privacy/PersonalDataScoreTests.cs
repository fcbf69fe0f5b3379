using System.Globalization;
using EmploymentNet.Core.Privacy;
using Xunit.Abstractions;

namespace EmploymentNet.UnitTests.Privacy;

/// <summary>How well personal data is found in texts of our own. The printed table is the report; the floors are what was reached.</summary>
public sealed class PersonalDataScoreTests(ITestOutputHelper output)
{
    /// <summary>What the files are and what they scored when they were first read is told in decision 0017.</summary>
    [Theory]
    [InlineData("blind", 0.98, 0.98)]
    [InlineData("tuned", 0.99, 0.99)]
    [InlineData("fresh", 0.96, 0.98)]
    public void Precision_and_recall_do_not_fall(string file, double precision, double recall)
    {
        var texts = MarkedText.Read(file);

        var overall = Report(file, texts);

        Assert.True(overall.Precision >= precision, $"precision {overall.Precision:0.000} in {file}");
        Assert.True(overall.Recall >= recall, $"recall {overall.Recall:0.000} in {file}");
    }

    [Theory]
    [InlineData(PersonalDataKind.Phone)]
    [InlineData(PersonalDataKind.Email)]
    [InlineData(PersonalDataKind.Iban)]
    [InlineData(PersonalDataKind.Address)]
    [InlineData(PersonalDataKind.Name)]
    [InlineData(PersonalDataKind.Handle)]
    public void Every_kind_is_found_on_its_own(PersonalDataKind kind)
    {
        var score = Score.Of(kind, MarkedText.All);

        Assert.InRange(score.Precision, 0.95, 1);
        Assert.InRange(score.Recall, 0.95, 1);
    }

    [Fact]
    public void The_texts_are_many_and_half_of_them_are_without_personal_data()
    {
        var without = MarkedText.All.Count(text => text.Expected.Count == 0);

        Assert.InRange(MarkedText.All.Count, 300, int.MaxValue);
        Assert.InRange(without, MarkedText.All.Count / 3, MarkedText.All.Count * 2 / 3);
    }

    private Score Report(string file, IReadOnlyList<MarkedText> texts)
    {
        var kinds = Enum.GetValues<PersonalDataKind>().Select(kind => Score.Of(kind, texts)).ToList();
        var overall = kinds.Aggregate(new Score(file, 0, 0, 0), (sum, kind) => sum.With(kind));
        output.WriteLine(Score.Heading);
        foreach (var score in kinds.Append(overall))
            output.WriteLine(score.Row);
        foreach (var text in texts)
            WriteFaults(text);

        return overall;
    }

    private void WriteFaults(MarkedText text)
    {
        var found = PersonalData.Find(text.Text);
        foreach (var missed in text.Expected.Except(found))
            output.WriteLine($"missed {missed.Kind} \"{missed.In(text.Text)}\": {text}");
        foreach (var extra in found.Except(text.Expected))
            output.WriteLine($"too much {extra.Kind} \"{extra.In(text.Text)}\": {text}");
    }

    /// <summary>
    /// A finding counts only where it is the marked piece, letter for letter: one that takes too little leaves a rest behind when it is
    /// removed, one that takes too much eats the question.
    /// </summary>
    private sealed record Score(string Name, int Right, int Missed, int TooMuch)
    {
        public const string Heading = "          right missed too-much precision recall";

        public double Precision => Right == 0 ? 0 : (double)Right / (Right + TooMuch);

        public double Recall => Right == 0 ? 0 : (double)Right / (Right + Missed);

        public string Row => string.Create(CultureInfo.InvariantCulture, $"{Name,-9} {Right,5} {Missed,6} {TooMuch,8} {Precision,9:0.000} {Recall,6:0.000}");

        public static Score Of(PersonalDataKind kind, IReadOnlyList<MarkedText> texts)
        {
            var expected = texts.SelectMany((text, place) => text.Expected.Select(finding => (place, finding))).Where(one => one.finding.Kind == kind).ToHashSet();
            var found = texts.SelectMany((text, place) => PersonalData.Find(text.Text).Select(finding => (place, finding))).Where(one => one.finding.Kind == kind).ToHashSet();

            return new($"{kind}", expected.Intersect(found).Count(), expected.Except(found).Count(), found.Except(expected).Count());
        }

        public Score With(Score other) => this with { Right = Right + other.Right, Missed = Missed + other.Missed, TooMuch = TooMuch + other.TooMuch };
    }
}
