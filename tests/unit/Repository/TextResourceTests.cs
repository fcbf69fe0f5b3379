using System.Text.RegularExpressions;

namespace EmploymentNet.UnitTests.Repository;

public sealed partial class TextResourceTests
{
    public static TheoryData<string> Sets => [.. TextResources.Sets.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Finnish_and_Swedish_say_the_same_things(string set)
    {
        var finnish = TextResources.Read(set + TextResources.Finnish).ToDictionary();
        var swedish = TextResources.Read(set + TextResources.Swedish).ToDictionary();

        Faults.None(finnish.Keys.Except(swedish.Keys).Select(key => $"{key} has no Swedish")
            .Concat(swedish.Keys.Except(finnish.Keys).Select(key => $"{key} has no Finnish")));
        Faults.None(finnish.Concat(swedish).Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => $"{text.Key} is empty"));
        Faults.None(finnish.Keys.Where(key => PlacesIn(finnish[key]) != PlacesIn(swedish[key])).Select(key => $"{key} has other places to fill"));
    }

    [Fact]
    public void Every_text_file_is_Finnish_or_Swedish() =>
        Faults.None(RepositoryFiles.Below("src", ".resx").Where(file =>
            !file.EndsWith(TextResources.Finnish, StringComparison.Ordinal) && !file.EndsWith(TextResources.Swedish, StringComparison.Ordinal)));

    private static string PlacesIn(string text) =>
        string.Join(' ', Place().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Place();
}
