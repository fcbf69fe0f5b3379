using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.Privacy;

public class DeskTextTests
{
    [Fact]
    public void A_code_is_masked_on_entering_and_the_writer_can_be_told()
    {
        var hetu = InventedHetu.Make(new Random(12)).Official;

        var text = DeskText.Enter($"Hetuni on {hetu}, kiitos", "[poistettu]");

        Assert.Equal("Hetuni on [poistettu], kiitos", text.Value);
        Assert.Equal(1, text.Masked);
    }

    [Fact]
    public void Control_characters_go_before_the_search_so_that_they_hide_no_code()
    {
        var hetu = InventedHetu.Make(new Random(13)).Official;

        var text = DeskText.Enter(hetu.Insert(3, "\0").Insert(7, "\u0007"), "[poistettu]");

        Assert.Equal("[poistettu]", text.Value);
    }

    [Fact]
    public void Line_ends_become_one_kind_and_tabs_stay()
        => Assert.Equal("a\nb\nc\nd\ne\tf", Entered("a\r\nb\rc\u2028d\ve\tf"));

    [Fact]
    public void Blank_edges_are_cut_and_blank_lines_inside_are_kept()
        => Assert.Equal("Hei\n\nmoi", Entered(" \n\tHei\n\nmoi\r\n  "));

    [Fact]
    public void Letters_are_composed() => Assert.Equal("työnhakija på ön", Entered("tyo\u0308nhakija pa\u030A o\u0308n"));

    [Fact]
    public void A_broken_surrogate_becomes_a_replacement_mark_and_whole_ones_stay()
        => Assert.Equal("\uFFFDx 🙂", Entered("\uD83Dx 🙂"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \r\n\0 ")]
    public void Nothing_is_an_empty_text(string? raw) => Assert.Equal("", Entered(raw));

    [Fact]
    public void Printing_it_does_not_give_the_text_away()
        => Assert.DoesNotContain("salaisuus", DeskText.Enter("salaisuus", "").ToString(), StringComparison.Ordinal);

    [Fact]
    public void There_is_no_other_way_in()
    {
        Assert.Empty(typeof(DeskText).GetConstructors());
        Assert.All(typeof(DeskText).GetProperties(), property => Assert.Null(property.SetMethod));
    }

    private static string Entered(string? raw) => DeskText.Enter(raw, "[poistettu]").Value;
}
