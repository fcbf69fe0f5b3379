using System.Text.RegularExpressions;

namespace EmploymentNet.UnitTests.Repository;

public sealed partial class SourceRuleTests
{
    /// <summary>Where letters of Finnish and Swedish are data of the domain, not words for a reader.</summary>
    private static readonly Dictionary<string, string> _lettersAreData = new()
    {
        ["src/Site.Core/Content/Delivery/UrlSegment.cs"] = "the character map of URL segments",
        ["src/Site.Core/AdviceDesk/ReturnPhrases/Spelling.cs"] = "the letters that a return phrase folds",
    };

    [Fact]
    public void No_link_is_made_from_a_page_name()
    {
        var links =
            from file in RepositoryFiles.Below("src/Site", ".cs", ".cshtml")
            from match in PageLink().Matches(WithoutComments(RepositoryFiles.Read(file)))
            select $"{file}: {match.Value} gives the Finnish path on a Swedish page; use Routes";

        Faults.None(links);
    }

    [Fact]
    public void What_a_person_reads_is_not_in_code()
    {
        var words =
            from file in RepositoryFiles.Below("src", ".cs", ".cshtml", ".ts")
            where !_lettersAreData.ContainsKey(file)
            from match in NordicWord().Matches(WithoutComments(RepositoryFiles.Read(file)))
            select $"{file}: {match.Value}";

        Faults.None(words);
    }

    [Fact]
    public void Exceptions_are_still_needed() =>
        Faults.None(_lettersAreData.Keys.Where(file => !NordicWord().IsMatch(WithoutComments(RepositoryFiles.Read(file)))));

    private static string WithoutComments(string source) => Comment().Replace(source, "");

    [GeneratedRegex(@"\basp-page\b|\bUrl\.Page(Link)?\(|\bRedirectToPage\w*\(")]
    private static partial Regex PageLink();

    [GeneratedRegex(@"\w*[åäöÅÄÖ]\w*")]
    private static partial Regex NordicWord();

    [GeneratedRegex(@"(?<![:""'])//[^\n]*|/\*.*?\*/|@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
