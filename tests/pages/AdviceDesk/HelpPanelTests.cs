using EmploymentNet.Core;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>What somebody in danger sees before and after sending. The texts are plain and invented.</summary>
public sealed class HelpPanelTests(SiteHost site) : IClassFixture<SiteHost>
{
    private const string Before = "#checks .help-panel";
    private const string After = "main > div > .help-panel, .own-page > .help-panel";

    private readonly HttpClient _visitor = site.Visitor();

    [Theory]
    [InlineData("fi", "En jaksa enää elää, kun en saa töitä.", "Et ole tämän kanssa yksin", "Voit lähettää kysymyksesi tavalliseen tapaan.")]
    [InlineData("sv", "Jag orkar inte leva längre när jag inte får jobb.", "Du är inte ensam med det här", "Du kan skicka din fråga som vanligt.")]
    public async Task The_panel_stands_below_the_text_once_and_the_question_is_then_sent(string language, string text, string title, string mayBeSent)
    {
        var waiting = await Send(await Form(language), text);
        var receipt = await _visitor.Submit(waiting, new Dictionary<string, string>(), "form.form");

        Assert.Equal(title, waiting.Text($"{Before} h3"));
        Assert.Contains(mayBeSent, waiting.Text(Before), StringComparison.Ordinal);
        Assert.Equal(text, waiting.Text("#text"));
        Assert.NotEmpty(waiting.Texts(".notice a[href='#checks']"));
        Assert.Equal(5, receipt.Phrase().Split(' ').Length);
        Assert.Equal(title, receipt.Text(".help-panel h2"));
        Assert.DoesNotContain(mayBeSent, receipt.Text(".help-panel"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("En jaksa enää elää, mitä teen?", "tel:112", "tel:0925250111")]
    [InlineData("Mieheni lyö minua, mihin voin mennä?", "tel:112", "tel:080005005")]
    [InlineData("Pomoni ahdistelee minua seksuaalisesti.", "tel:112", "tel:116006")]
    [InlineData("Olen 15 ja isä lyö minua.", "tel:112", "tel:080005005")]
    public async Task The_lines_that_fit_come_first_after_the_emergency_number_and_say_when_they_were_checked(string text, string first, string second)
    {
        var waiting = await Send(await Form("fi"), text);

        Assert.Equal([first, second], waiting.Document.QuerySelectorAll($"{Before} > .help-lines a").Select(link => link.GetAttribute("href")!).Take(2));
        Assert.All(waiting.Texts($"{Before} .meta"), line => Assert.Contains("Tarkistettu 22.11.2026", line, StringComparison.Ordinal));
        Assert.NotEmpty(waiting.Document.QuerySelectorAll($"{Before} details a[href='/fi/tietoa/apua-heti'][target=_blank]"));
    }

    [Fact]
    public async Task Of_many_dangers_each_has_its_line_in_sight_and_the_rest_are_a_press_away()
    {
        var waiting = await Send(await Form("fi"), "Olen 15. Isä lyö minua enkä jaksa enää elää.");

        Assert.Equal(["tel:112", "tel:0925250111", "tel:080005005", "tel:116111"], Numbers(waiting, $"{Before} > .help-lines"));
        Assert.Contains("tel:116006", Numbers(waiting, $"{Before} details"));
        Assert.DoesNotContain("tel:112", Numbers(waiting, $"{Before} details"));
    }

    [Theory]
    [InlineData("Kuolen nauruun näiden hakemusten kanssa, auttakaa.")]
    [InlineData("Työ tappaa minut tylsyyteen, miten vaihdan alaa?")]
    [InlineData("Jag dör av skratt när jag läser mitt gamla CV.")]
    public async Task Sayings_show_no_panel(string text)
    {
        var sent = await Send(await Form("fi"), text);

        Assert.Null(sent.Document.QuerySelector(".help-panel"));
    }

    [Fact]
    public async Task Nobody_is_stopped_twice_even_when_the_text_changes_to_another_danger()
    {
        var waiting = await Send(await Form("fi"), "En jaksa enää elää, kun en saa töitä.");

        var receipt = await Send(waiting, "En jaksa enää elää, ja mieheni lyö minua.");

        Assert.NotEmpty(receipt.Phrase());
        Assert.Contains("Kukaan ei saa lyödä", receipt.Text(".help-panel"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_in_danger_is_shown_people_who_help_and_not_what_others_asked()
    {
        var counsellor = await site.Counsellor();
        await counsellor.Publish(await counsellor.Answered(site, "Mitä teen, kun työpaikalla väsyttää?", "Puhu esihenkilölle.", "rights"), "Mitä teen, kun työpaikalla väsyttää?");

        var tired = await Send(await Form("fi"), "Työpaikalla väsyttää, mitä teen?");
        var desperate = await Send(await Form("fi"), "Työpaikalla väsyttää, mitä teen? En jaksa enää elää.");

        Assert.NotEmpty(tired.Document.QuerySelectorAll("#checks details [name=helped]"));
        Assert.Empty(desperate.Document.QuerySelectorAll("#checks [name=helped]"));
        Assert.NotNull(desperate.Document.QuerySelector(Before));
    }

    [Fact]
    public async Task What_is_fetched_while_writing_holds_the_panel_and_what_a_screen_reader_is_told()
    {
        var part = await ReadPage.From(
            Routes.AskChecks.Swedish,
            await _visitor.PostAsync(Routes.AskChecks.Swedish, new FormUrlEncodedContent([new("text", "jag vill dö nu"), new("seen", "")])));

        Assert.NotNull(part.Document.QuerySelector(Before));
        Assert.StartsWith("Under textfältet finns nummer", part.Document.QuerySelector("[data-status]")!.GetAttribute("data-status"), StringComparison.Ordinal);
        Assert.Equal("help", part.Document.QuerySelector("[name=seen]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_thread_shows_the_panel_until_a_worker_has_looked_and_a_follow_up_brings_it_again()
    {
        var asked = await _visitor.Asks(site, SiteLanguage.Finnish, "En jaksa enää elää, kun en saa töitä.");
        var counsellor = await site.Counsellor();

        var before = await _visitor.Opens(asked);
        await counsellor.Press(Routes.Question(asked.Number), Routes.QuestionUrgencyEnd(asked.Number));
        var after = await _visitor.Opens(asked);
        var waiting = await _visitor.Submit(after, new Dictionary<string, string> { ["text"] = "Haluan yhä kuolla." }, ".thread-form");
        var sent = await _visitor.Submit(waiting, new Dictionary<string, string>(), ".thread-form");

        Assert.NotNull(before.Document.QuerySelector(After));
        Assert.Null(after.Document.QuerySelector(".help-panel"));
        Assert.NotNull(waiting.Document.QuerySelector(Before));
        Assert.Equal("Haluan yhä kuolla.", waiting.Text("#text"));
        Assert.NotNull(sent.Document.QuerySelector(After));
        Assert.Single(sent.Document.QuerySelectorAll(".help-panel"));
    }

    [Fact]
    public async Task Where_the_thread_shows_the_panel_a_follow_up_is_sent_at_once_and_the_page_has_one_panel()
    {
        var asked = await _visitor.Asks(site, SiteLanguage.Finnish, "En jaksa enää elää, kun en saa töitä.");

        var sent = await _visitor.Submit(await _visitor.Opens(asked), new Dictionary<string, string> { ["text"] = "Ja mieheni lyö minua." }, ".thread-form");

        Assert.Contains("Ja mieheni lyö minua.", sent.Texts(".thread .message-text"));
        Assert.Contains("Kukaan ei saa lyödä", sent.Text(After), StringComparison.Ordinal);
        Assert.Single(sent.Document.QuerySelectorAll(".help-panel"));
    }

    [Fact]
    public async Task Nothing_of_the_text_or_of_what_it_sounds_like_reaches_a_log()
    {
        await _visitor.Asks(site, SiteLanguage.Finnish, "En jaksa enää elää, tunnistettavasana.");

        Assert.DoesNotContain(site.Logs.Lines, line =>
            line.Text.Contains("tunnistettavasana", StringComparison.Ordinal) || line.Text.Contains("SelfHarm", StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string?> Numbers(ReadPage page, string part) =>
        page.Document.QuerySelectorAll($"{part} a[href^='tel:']").Select(link => link.GetAttribute("href"));

    private Task<ReadPage> Form(string language) => _visitor.Read(Routes.Ask.For(SiteLanguage.Find(language)!));

    private Task<ReadPage> Send(ReadPage form, string text) =>
        _visitor.Submit(form, new Dictionary<string, string> { ["text"] = text, ["topic"] = "rights" }, "form.form");
}
