using System.Diagnostics;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.Privacy;

public sealed class PersonalDataTests
{
    private static readonly IReadOnlySet<PersonalDataKind> s_all = Enum.GetValues<PersonalDataKind>().ToHashSet();

    /// <summary>What every text is made of, and what scanners trip over.</summary>
    private static readonly string[] s_pieces =
    [
        "Matti", "Virtanen", "nimeni on ", "anna", "Åsa-", "040", "+358", "FI21", "1234 ", "(0)", "katu", "tie 5", " at ", "(at)", "@", "@@", "piste", ".", ",", "-", "_", "#", "#1234", "instassa ",
        "nimellä ", "facebook.com/", "://", "\n", "\t", " ", "  ", "\u00A0", "\u200B", "\uD83D\uDE42", "\uD83D", "\uDE42", "\u0308", "İ", "ß", "ǅ", "٣", "１", "ä", "Ö", "n", "x", "0", "9", "%", "€", "§", "osoite ", "t. ", "as. 3",
    ];

    [Fact]
    public void Whatever_is_typed_is_read_at_once_and_findings_lie_inside_it_in_order()
    {
        var random = new Random(2026);
        PersonalData.Find("the word lists are read before the clock runs");
        foreach (var text in Enumerable.Range(0, 200).Select(_ => Invented(random, random.Next(5_000))).Concat(s_pieces.Select(piece => Repeated(piece, 5_000))))
        {
            var clock = Stopwatch.StartNew();
            var found = PersonalData.Find(text);

            Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1));
            var end = 0;
            foreach (var finding in found)
            {
                Assert.InRange(finding.Start, end, text.Length - 1);
                Assert.InRange(finding.Length, 1, text.Length - finding.Start);
                end = finding.End;
            }
        }
    }

    /// <summary>Forty times the longest text takes tenths of a second on an idle machine, and would take minutes if time grew with the square.</summary>
    [Fact]
    public void Time_grows_with_the_length_and_not_faster()
    {
        foreach (var piece in s_pieces)
        {
            var text = Repeated(piece, 200_000);

            var clock = Stopwatch.StartNew();
            PersonalData.Find(text);

            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"\"{piece}\" repeated took {clock.Elapsed}");
        }
    }

    [Fact]
    public void What_is_removed_is_not_found_again()
    {
        foreach (var text in MarkedText.All)
            Assert.Empty(PersonalData.Find(PersonalData.Remove(text.Text, s_all, Marker)));
    }

    [Fact]
    public void Only_the_chosen_kinds_are_removed()
    {
        const string text = "Olen Matti Virtanen, 040 123 4567 tai matti@example.fi. Matti Virtanen vaan.";

        var left = PersonalData.Remove(text, new HashSet<PersonalDataKind> { PersonalDataKind.Name, PersonalDataKind.Email }, Marker);

        Assert.Equal("Olen [Name], 040 123 4567 tai [Email]. [Name] vaan.", left);
    }

    [Fact]
    public void A_text_without_findings_stays_as_it_is()
    {
        const string text = "Miten haen 37,21 € päivässä?";

        Assert.Equal(text, PersonalData.Remove(text, s_all, Marker));
    }

    [Theory]
    [MemberData(nameof(LookAlikes.OfPersonalData), MemberType = typeof(LookAlikes))]
    public void What_only_looks_alike_is_left_alone(string text)
        => Assert.Empty(PersonalData.Find($"{text}").Concat(PersonalData.Find($"Kysyn tästä: {text}, kiitos.")));

    [Fact]
    public void Telephone_numbers_are_found_however_they_are_grouped()
    {
        var random = new Random(40);
        foreach (var _ in Enumerable.Range(0, 500))
        {
            var (area, a, b) = ($"0{random.Next(40, 47)}", $"{random.Next(100, 1000)}", $"{random.Next(1000, 10000)}");
            foreach (var number in new[]
            {
                $"{area}{a}{b}", $"{area} {a} {b}", $"{area} {a}{b}", $"{area}-{a}{b}", $"{area}-{a} {b}", $"{area} {a}-{b}", $"{area}.{a}.{b}", $"{area}/{a}{b}",
                $"({area}) {a} {b}", $"+358{area[1..]}{a}{b}", $"+358 {area[1..]} {a} {b}", $"+358-{area[1..]}-{a}{b}", $"+358 (0){area[1..]} {a} {b}", $"00358 {area[1..]} {a}{b}",
            })
            {
                Assert.Equal([number], Pieces(PersonalDataKind.Phone, $"Puh. {number} iltaisin"));
            }
        }
    }

    [Fact]
    public void An_account_is_found_however_it_is_spaced_and_only_if_its_check_digits_are_right()
    {
        const string account = "FI2112345600000785";
        foreach (var spelling in new[] { account, account.ToLowerInvariant(), "FI21 1234 5600 0007 85", "FI21-1234-5600-0007-85", "FI 21 123456 00000785", "FI21\n1234\n5600\n0007\n85", "FI21\u00A01234\u00A05600\u00A00007\u00A085" })
            Assert.Equal([spelling], Pieces(PersonalDataKind.Iban, $"tili {spelling}, kiitos"));

        for (var place = 2; place < account.Length; place++)
        {
            var wrong = account.Remove(place, 1).Insert(place, account[place] == '9' ? "8" : "9");
            Assert.Empty(Pieces(PersonalDataKind.Iban, wrong));
        }
    }

    [Fact]
    public void The_pages_of_the_site_name_nobody()
    {
        var named =
            from text in PublishedTexts.All
            from finding in PersonalData.Find(text)
            where finding.Kind != PersonalDataKind.Email
            select $"{finding.Kind} \"{finding.In(text)}\": {text}";

        Faults.None(named);
    }

    private static string Marker(PersonalDataKind kind) => $"[{kind}]";

    private static IEnumerable<string> Pieces(PersonalDataKind kind, string text)
        => PersonalData.Find(text).Where(finding => finding.Kind == kind).Select(finding => finding.In(text));

    private static string Invented(Random random, int length)
    {
        var text = "";
        while (text.Length < length)
            text += s_pieces[random.Next(s_pieces.Length)];
        return text[..length];
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
