using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.AdviceDesk;

public sealed class OwnQuestionTests(SiteHost site) : IClassFixture<SiteHost>
{
    private readonly HttpClient _visitor = site.Visitor();

    [Fact]
    public async Task A_phrase_opens_its_thread_however_it_is_spelt()
    {
        var phrase = await Asked("Löydänkö tämän uudestaan?");

        var thread = await Open(phrase.ToUpperInvariant().Replace(' ', '-').Replace('Ä', 'A'));

        Assert.Equal("Löydänkö tämän uudestaan?", thread.Text(".thread .message-text"));
        Assert.StartsWith("Kysymyksesi on meillä. Vastaamme viimeistään", thread.Text("[data-testid=state]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_is_on_no_list_is_named_and_the_phrase_kept()
    {
        var phrase = await Asked("Kirjoitan lauseen väärin.");
        var wrong = string.Join(' ', phrase.Split(' ').Select((word, place) => place == 2 ? "qqqqq" : word));

        var page = await Open(wrong);

        Assert.StartsWith("3. sana ei ole listallamme.", page.Text("#phrase-error"), StringComparison.Ordinal);
        Assert.Equal(wrong, page.Document.QuerySelector("#phrase")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Swapped_words_are_named_alike_whether_somebody_has_the_phrase_or_not()
    {
        var somebodys = (await Asked("Vaihdan sanojen paikkaa.")).Split(' ');
        var nobodys = OwnQuestionVerbs.PhraseOfNobody(Core.SiteLanguage.Finnish).Split(' ');

        foreach (var words in new[] { somebodys, nobodys })
            Assert.Equal(
                "Sanat 2 ja 4 näyttävät vaihtaneen paikkaa. Kirjoita ne toisin päin.",
                (await Open(string.Join(' ', words[0], words[3], words[2], words[1], words[4]))).Text("#phrase-error"));
    }

    [Theory]
    [InlineData("fi", "Nämä viisi sanaa eivät kuulu yhteen.")]
    [InlineData("sv", "De här fem orden hör inte ihop.")]
    public async Task Words_of_the_list_that_make_no_phrase_say_so(string language, string told)
    {
        var (path, first) = language == "fi" ? (Routes.OwnQuestion.Finnish, "kesä") : (Routes.OwnQuestion.Swedish, "sjö");

        var page = await _visitor.Submit(await _visitor.Read(path), new Dictionary<string, string> { ["phrase"] = $"{first} {first} {first} {first} {first}" }, "form.form");

        Assert.StartsWith(told, page.Text("#phrase-error"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Kirjoita paluulause")]
    [InlineData("kissa koira", "Lauseessa on viisi sanaa, mutta kirjoitit 2")]
    public async Task Too_few_words_are_counted(string typed, string told) =>
        Assert.StartsWith(told, (await Open(typed)).Text("#phrase-error"), StringComparison.Ordinal);

    [Fact]
    public async Task A_follow_up_opens_an_answered_thread_again_and_is_added_once()
    {
        var phrase = await Asked("Mihin otan ensin yhteyttä?");
        var number = await site.NewestQuestion();
        await (await site.Counsellor()).ClaimAndAnswer(number, "Soita **Ohjaamoon**.");
        var answered = await Open(phrase);

        var typed = new Dictionary<string, string> { ["text"] = "Kiitos, missä se on?" };
        var presses = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _visitor.Submit(answered, typed, ".thread-form")));
        var thread = await Open(phrase);

        Assert.Equal("Olet saanut vastauksen.", answered.Text("[data-testid=state]"));
        Assert.Equal("Ohjaamoon", answered.Text(".from-desk strong"));
        Assert.All(presses, page => Assert.Equal("Lisäviestisi on perillä.", page.Text(".notice.done")));
        Assert.StartsWith("Lisäviestisi on meillä", thread.Text("[data-testid=state]"), StringComparison.Ordinal);
        Assert.Single(thread.Texts(".thread .message-text"), text => text == "Kiitos, missä se on?");
    }

    [Fact]
    public async Task An_empty_follow_up_is_refused_and_a_long_one_kept()
    {
        var thread = await Open(await Asked("Kirjoitan lisää myöhemmin."));

        var empty = await _visitor.Submit(thread, new Dictionary<string, string> { ["text"] = " " }, ".thread-form");
        var longer = await _visitor.Submit(thread, new Dictionary<string, string> { ["text"] = new string('x', 5001) }, ".thread-form");

        Assert.Equal("Kirjoita ensin viesti.", empty.Text("#text-error"));
        Assert.Equal(5001, longer.Text("#text").Length);
    }

    private async Task<string> Asked(string text)
    {
        var form = await _visitor.Read(Routes.Ask.Finnish);
        var receipt = await _visitor.Submit(form, new Dictionary<string, string> { ["text"] = text, ["topic"] = "youth" }, "form.form");
        return receipt.Text("[data-testid=return-phrase]");
    }

    private async Task<ReadPage> Open(string phrase) =>
        await _visitor.Submit(await _visitor.Read(Routes.OwnQuestion.Finnish), new Dictionary<string, string> { ["phrase"] = phrase }, "form.form");
}
