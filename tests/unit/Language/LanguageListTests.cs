using EmploymentNet.Core.Language;

namespace EmploymentNet.UnitTests.Language;

public sealed class LanguageListTests
{
    [Theory]
    [InlineData("Lists.finnish-officialese.txt")]
    [InlineData("Lists.swedish-officialese.txt")]
    public void Officialese_is_many_rows_each_with_its_plainer_way(string list)
    {
        var lines = new WordFile(typeof(PlainLanguage), list)["officialese"];

        Assert.InRange(lines.Count, 80, int.MaxValue);
        Faults.None(lines.Where(line => line.Split(" > ") is not [{ Length: > 1 }, { Length: > 1 }]));
        Faults.None(lines.GroupBy(line => line.Split(" > ")[0]).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Theory]
    [InlineData("Lists.finnish.txt", "passive")]
    [InlineData("Lists.swedish.txt", "present")]
    [InlineData("Lists.swedish.txt", "past")]
    public void No_word_is_listed_as_what_it_is_and_what_it_is_not(string list, string passives)
    {
        var words = new WordFile(typeof(PlainLanguage), list);

        Faults.None(words[passives].Intersect(words["not passive"]));
        Faults.None(words["participle"].Intersect(words["not participle"]));
    }
}
