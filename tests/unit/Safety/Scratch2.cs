using EmploymentNet.Core.Safety;
using Xunit.Abstractions;

namespace EmploymentNet.UnitTests.Safety;

public sealed class Scratch2(ITestOutputHelper output)
{
    [Fact]
    public void Show()
    {
        foreach (var s in new[] { "ajattelen itemurhaa joka päivä", "itemurhaa", "mietin itemurhaa", "A child at the day care has bruises", "child has bruises", "Jag orkar inte leva i ovisshet om mitt kontrakt", "leva i ovisshet" })
            output.WriteLine($"{s}: {string.Join(" ; ", SafetyNet.Explain(s))}");
    }
}
