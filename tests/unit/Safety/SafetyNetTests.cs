using System.Diagnostics;
using System.Text.RegularExpressions;
using EmploymentNet.Core.Safety;
using EmploymentNet.UnitTests.Repository;

namespace EmploymentNet.UnitTests.Safety;

public sealed partial class SafetyNetTests
{
    [Theory]
    [InlineData("haluan kuolla")]
    [InlineData("HALUAN KUOLLA")]
    [InlineData("haluuuun kuollllaaa")]
    [InlineData("h a l u a n k u o l l a")]
    [InlineData("h.a.l.u.a.n  k.u.o.l.l.a")]
    [InlineData("haluan k*olla")]
    [InlineData("enjaksaelää")]
    [InlineData("En jaksa enaa elaa")]
    [InlineData("su1c1dal thoughts")]
    [InlineData("ajattelen istemurhaa")]
    [InlineData("I don’t want to live")]
    [InlineData("vill döööö")]
    public void One_thing_is_heard_however_it_is_spelled(string text) =>
        Assert.Contains(RiskCategory.SelfHarm, SafetyNet.Find(text));

    [Theory]
    [InlineData("Kuolen nauruun")]
    [InlineData("Työ tappaa")]
    [InlineData("Tappavan tylsää, ja olen kuolemanväsynyt")]
    [InlineData("Tapan aikaa ja haluan tavata neuvojan")]
    [InlineData("En halua kuolla")]
    [InlineData("Hän ei ole koskaan lyönyt minua")]
    [InlineData("Jag dör av skratt och är dödstrött")]
    [InlineData("Jag blev vald till jobbet")]
    [InlineData("You are killing it, but the deadline kills me")]
    [InlineData("I am not suicidal")]
    [InlineData("")]
    public void Sayings_denials_and_look_alikes_alarm_nobody(string text) =>
        Assert.Empty(SafetyNet.Find(text));

    [Fact]
    public void A_saying_does_not_hide_what_is_said_beside_it() =>
        Assert.Equal([RiskCategory.Violence], SafetyNet.Find("Kuolen nauruun, mutta mieheni lyö minua."));

    [Fact]
    public void Every_category_is_named_once_and_the_most_urgent_first() =>
        Assert.Equal(
            [RiskCategory.SelfHarm, RiskCategory.Violence, RiskCategory.Child],
            SafetyNet.Find("Olen 15. Isä lyö minua ja äiti lyö minua. En jaksa enää elää, haluan kuolla."));

    [Fact]
    public void A_professional_who_asks_about_a_client_is_heard_as_well() =>
        Assert.Equal([RiskCategory.SelfHarm], SafetyNet.Find("Asiakkaani kertoi haluavansa kuolla, miten toimin?"));

    [Fact]
    public void What_is_found_names_a_line_of_a_list_and_nothing_of_the_text() =>
        Assert.All(
            SafetyNet.Explain("Tunnistettava nimeni on Kaisa ja haluan kuolla"),
            finding => Assert.DoesNotContain("Kaisa", finding.ToString(), StringComparison.Ordinal));

    [Fact]
    public void No_list_has_the_same_line_twice()
    {
        var twice =
            from file in RepositoryFiles.Below("src/Site.Core/Safety/Lists", ".txt")
            from line in RepositoryFiles.Read(file).Split('\n').Where(line => line.Length > 0 && line[0] != '#').CountBy(line => line)
            where line.Value > 1
            select $"{file}: {line.Key}";

        Faults.None(twice);
    }

    /// <summary>Five thousand sentences that nobody wrote for this. Pages that speak of danger may alarm; hardly any other may.</summary>
    [Fact]
    public void The_pages_of_the_site_hardly_alarm()
    {
        var sentences = RepositoryFiles.Below("umbraco/uSync/v17/Content", ".config")
            .Select(file => Tag().Replace(Regex.Unescape(RepositoryFiles.Read(file).Replace("\\\"", "\"", StringComparison.Ordinal)), " "))
            .SelectMany(text => text.Split('.', '\n'))
            .Where(sentence => sentence.Count(letter => letter == ' ') > 2)
            .Distinct()
            .ToList();

        var alarms = sentences.Where(sentence => SafetyNet.Find(sentence).Count > 0).ToList();

        Assert.InRange(sentences.Count, 3000, int.MaxValue);
        Assert.True(alarms.Count <= sentences.Count / 100, string.Join('\n', alarms));
    }

    [Theory]
    [InlineData("isä lyö minua mies lapsi on ")]
    [InlineData("haluan lähteä pois en jaksa ")]
    [InlineData("h a l u a n ")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("haluankuollaenjaksaelääminuaitse")]
    public void The_work_grows_with_the_text_and_no_faster(string unit)
    {
        SafetyNet.Find(unit);
        var shorter = Time(unit, 5_000);

        var longer = Time(unit, 50_000);

        // Ten times the text; a quadratic search would take a hundred times as long. The rest is for a busy machine.
        Assert.InRange(longer, TimeSpan.Zero, 40 * shorter + TimeSpan.FromMilliseconds(200));
    }

    /// <summary>The best of three: whatever else the machine does only adds.</summary>
    private static TimeSpan Time(string unit, int length)
    {
        var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        return Enumerable.Range(0, 3).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            SafetyNet.Find(text);
            return watch.Elapsed;
        });
    }

    [GeneratedRegex(@"<[^>]*>|[{}""\[\]]")]
    private static partial Regex Tag();
}
