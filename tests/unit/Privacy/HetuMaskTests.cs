using System.Diagnostics;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.Privacy;

public class HetuMaskTests
{
    private const string Marker = "[henkilötunnus poistettu]";

    private static readonly string[] Sentences =
    [
        "{0}", "Hei, hetuni on {0}.", "Henkilötunnus:{0}, saanko palkkatukea?", "Min personbeteckning är {0} och jag bor i Uleåborg.",
        "Olen 17-vuotias ({0}) ja asun Kiimingissä.", "Soita 040 123 4567. {0}", "{0}\nTerveisin Aino", "Ring mig, \"{0}\"!",
        "Vuonna 2024 hain, tunnus {0}; y-tunnus 1234567-8.", "Jag fyllde i blanketten 1.2.2026\n\n{0}\n\nTack",
    ];

    [Fact]
    public void No_code_survives_in_any_spelling_in_any_sentence()
    {
        var random = new Random(308);
        foreach (var hetu in Enumerable.Range(0, 300).Select(_ => InventedHetu.Make(random)))
        {
            foreach (var spelling in hetu.Spellings())
            {
                foreach (var sentence in Sentences)
                {
                    var masked = HetuMask.Apply(sentence.Replace("{0}", spelling, StringComparison.Ordinal), Marker);

                    Assert.Equal(new MaskedText(sentence.Replace("{0}", Marker, StringComparison.Ordinal), 1), masked);
                }
            }
        }
    }

    [Fact]
    public void Letters_that_touch_the_official_spelling_do_not_hide_it()
    {
        var random = new Random(131);
        foreach (var hetu in Enumerable.Range(0, 500).Select(_ => InventedHetu.Make(random)))
            Assert.Equal($"hetu{Marker}kiitos", HetuMask.Apply($"hetu{hetu.Official}kiitos", Marker).Text);
    }

    /// <summary>29 February 1900 and the like never were; a mistyped year must not help.</summary>
    [Theory]
    [InlineData("010190-900Z")]
    [InlineData("010190-900O")]
    [InlineData("010190–9001")]
    [InlineData("290201A900X")]
    [InlineData("150710a950g")]
    [InlineData("(010190-900z)")]
    public void A_mistyped_check_character_does_not_save_the_official_spelling(string text)
        => Assert.Equal(1, HetuMask.Apply($"Tunnus on {text}.", Marker).Count);

    [Fact]
    public void Several_codes_are_counted_and_the_text_between_them_stays()
    {
        var random = new Random(7);
        var (mine, childs) = (InventedHetu.Make(random), InventedHetu.Make(random));

        var masked = HetuMask.Apply($"Minä {mine.Official}, lapsi {childs.Official} ja taas {mine.Official}", "[borttagen]");

        Assert.Equal(new MaskedText("Minä [borttagen], lapsi [borttagen] ja taas [borttagen]", 3), masked);
    }

    [Theory]
    [MemberData(nameof(LookAlikes.All), MemberType = typeof(LookAlikes))]
    public void What_only_looks_alike_stays(string text) => Assert.Equal(new MaskedText(text, 0), HetuMask.Apply(text, Marker));

    [Fact]
    public void Telephone_numbers_stay_however_they_are_grouped()
    {
        var random = new Random(40);
        foreach (var _ in Enumerable.Range(0, 3_000))
        {
            var (area, a, b) = ($"0{random.Next(10, 60)}", $"{random.Next(100, 1000)}", $"{random.Next(1000, 10000)}");
            foreach (var number in new[]
            {
                $"{area}{a}{b}", $"{area} {a} {b}", $"{area} {a}{b}", $"{area}-{a}{b}", $"{area}-{a} {b}", $"{area} {a}-{b}",
                $"({area}) {a} {b}", $"+358{area[1..]}{a}{b}", $"+358 {area[1..]} {a} {b}", $"+358-{area[1..]}-{a}{b}",
            })
            {
                Assert.Equal(0, HetuMask.Apply($"Puh. {number} iltaisin", Marker).Count);
            }
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0 1 ")]
    [InlineData("1/1/01 ")]
    [InlineData("010101        ")]
    [InlineData("010101 loppu, on - ")]
    public void A_text_made_to_be_slow_is_masked_at_once(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length));

        var clock = Stopwatch.StartNew();
        HetuMask.Apply(text, Marker);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Masking_twice_changes_nothing_more()
    {
        var once = HetuMask.Apply($"{InventedHetu.Make(new Random(1)).Official} ja 0401234567", Marker);

        Assert.Equal(new MaskedText(once.Text, 0), HetuMask.Apply(once.Text, Marker));
    }
}
