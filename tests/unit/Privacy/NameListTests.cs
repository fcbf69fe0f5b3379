using EmploymentNet.Core.Language;
using EmploymentNet.Core.Privacy.Detection;

namespace EmploymentNet.UnitTests.Privacy;

public sealed class NameListTests
{
    private static readonly WordFile s_everyday = new(typeof(NameWords), "everyday-words.txt");

    [Theory]
    [InlineData("given-names.txt")]
    [InlineData("surnames.txt")]
    [InlineData("everyday-words.txt")]
    public void No_name_is_listed_twice(string file)
        => Faults.None(new WordFile(typeof(NameWords), file).All.GroupBy(word => word, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Every_everyday_word_is_a_form_of_a_name()
        => Faults.None(s_everyday.All.Where(word => !NameWords.IsGiven(word) && !NameWords.IsSurname(word)));

    [Theory]
    [InlineData("Pekka", "Pekan Pekalle Pekkaa Pekkaan Pekalta Pekallakin Pekkakaan Pekas Pekalt")]
    [InlineData("Matti", "Matin Mattia Matille Mattiin Matinkin")]
    [InlineData("Tuomas", "Tuomaksen Tuomakselle Tuomasta")]
    [InlineData("Henrik", "Henrikin Henrikille Henriks Henrikiä")]
    [InlineData("Satu", "Sadun Satua Sadulle Satuun")]
    [InlineData("Virtanen", "Virtasen Virtaselle Virtasta Virtasella Virtanens")]
    [InlineData("Lahti", "Lahden Lahdelle Lahtea Lahdella")]
    [InlineData("Mäki", "Mäen Mäelle Mäkeä")]
    public void A_name_is_known_in_its_forms(string name, string forms)
    {
        var inflected = new Inflected([name]);

        Faults.None(forms.Split(' ').Where(form => !inflected.Has(form)));
    }

    [Theory]
    [InlineData("Anna", "Annaen Annaon Annahin Annaisten Anneli")]
    [InlineData("Ingrid", "Ingrida Ingriden")]
    [InlineData("Kai", "Kaikki Kaiken")]
    public void What_only_begins_like_a_name_is_none_of_its_forms(string name, string words)
    {
        var inflected = new Inflected([name]);

        Faults.None(words.Split(' ').Where(word => inflected.Has(word)));
    }
}
