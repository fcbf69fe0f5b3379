using EmploymentNet.Core.Privacy;
using Xunit.Abstractions;

namespace EmploymentNet.UnitTests.Privacy;

/// <summary>
/// How well personal data is found. A finding counts only where it is the marked piece, letter for letter: one that takes too little leaves a
/// rest behind when it is removed, one that takes too much eats the question.
/// </summary>
public sealed class PersonalDataScoreTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("blind")]
    [InlineData("tuned")]
    public void Precision_and_recall(string file)
    {
        var texts = MarkedText.Read(file);
        foreach (var text in texts)
        {
            var found = PersonalData.Find(text.Text);
            foreach (var miss in text.Expected.Except(found)) output.WriteLine($"MISS {miss.Kind} '{miss.In(text.Text)}' in {text}");
            foreach (var extra in found.Except(text.Expected)) output.WriteLine($"EXTRA {extra.Kind} '{extra.In(text.Text)}' in {text}");
        }
    }
}
