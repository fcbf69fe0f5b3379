using EmploymentNet.Core;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>What is said about personal data before a text is sent. The topic is one that nothing is published about.</summary>
public sealed class PersonalDataTests(SiteHost site) : IClassFixture<SiteHost>
{
    private const string Finnish = "Nimeni on Aada Keksitty, soittakaa 040 123 4567 illalla.";
    private const string Swedish = "Jag heter Ebba Påhittad, ring 040 123 4567 på kvällen.";

    private readonly HttpClient _visitor = site.Visitor();

    [Theory]
    [InlineData("fi", Finnish, "Aada Keksitty", "Emme soita", "ei ole vielä lähetetty")]
    [InlineData("sv", Swedish, "Ebba Påhittad", "Vi ringer inte", "har inte skickats än")]
    public async Task A_text_with_personal_data_waits_once_says_what_it_holds_and_is_then_sent_as_it_is(string language, string text, string name, string why, string waits)
    {
        var waiting = await Send(await Form(language), text);
        var sent = await Send(waiting);

        Assert.Contains(waits, waiting.Text(".notice"), StringComparison.Ordinal);
        Assert.Equal(text, waiting.Text("#text"));
        Assert.Equal(["040 123 4567", name], waiting.Texts(".personal .piece"));
        Assert.Contains(why, waiting.Text(".personal"), StringComparison.Ordinal);
        Assert.Equal(text, sent.Text(".sent-copy .message-text"));
    }

    [Theory]
    [InlineData("fi", Finnish, "Nimeni on Aada Keksitty, soittakaa [puhelinnumero poistettu] illalla.", "Poistimme tekstistäsi tämän:")]
    [InlineData("sv", Swedish, "Jag heter Ebba Påhittad, ring [telefonnummer borttaget] på kvällen.", "Vi tog bort det här ur din text:")]
    public async Task One_kind_is_taken_out_by_its_button_and_the_rest_is_still_there_to_decide_about(string language, string text, string left, string told)
    {
        var removed = await Remove(await Send(await Form(language), text), "phone");
        var sent = await Send(removed);

        Assert.StartsWith(told, removed.Text(".notice"), StringComparison.Ordinal);
        Assert.Equal(["040 123 4567"], removed.Texts(".notice .piece"));
        Assert.Equal(left, removed.Text("#text"));
        Assert.Single(removed.Texts(".personal .piece"));
        Assert.Equal("rights", removed.Document.QuerySelector("#topic option[selected]")!.GetAttribute("value"));
        Assert.Equal(left, sent.Text(".sent-copy .message-text"));
    }

    [Theory]
    [InlineData("fi", Finnish, "Nimeni on [nimi poistettu], soittakaa [puhelinnumero poistettu] illalla.")]
    [InlineData("sv", Swedish, "Jag heter [namn borttaget], ring [telefonnummer borttaget] på kvällen.")]
    public async Task All_kinds_are_taken_out_at_once_and_nothing_of_them_is_stored_or_logged(string language, string text, string left)
    {
        var removed = await Remove(await Send(await Form(language), text), "all");
        var sent = await Send(removed);

        Assert.Equal(left, removed.Text("#text"));
        Assert.Null(removed.Document.QuerySelector(".personal"));
        Assert.Equal(left, sent.Text(".sent-copy .message-text"));
        Assert.DoesNotContain(site.Logs.Lines, line => line.Text.Contains("4567", StringComparison.Ordinal) || line.Text.Contains("Keksitty", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_kind_is_told_with_its_own_reason_and_button()
    {
        var waiting = await Send(await Form("fi"), """
            Olen Aada Keksitty, asun Koulukatu 14 B 7, puh. 040 123 4567, aada@example.fi tai aada (at) posti piste example,
            tili FI21 1234 5600 0007 85, instassa @keksitty.aada
            """);

        Assert.Equal(6, waiting.Texts(".personal > li").Distinct().Count());
        Assert.Equal(["phone", "email", "iban", "address", "name", "handle", "all"], waiting.Document.QuerySelectorAll("button[name=remove]").Select(button => button.GetAttribute("value")));
        Assert.StartsWith("phone email iban address name handle", Seen(waiting), StringComparison.Ordinal);
        Assert.Contains("Poista sähköpostiosoitteet", waiting.Texts("button[name=remove]"));
    }

    [Fact]
    public async Task Nobody_is_stopped_twice_by_one_kind_but_a_new_kind_is_still_shown()
    {
        var first = await Send(await Form("fi"), "Pomoni Veikko ei maksa palkkaa.");
        var another = await Send(first, "Pomoni Veikko ei maksa palkkaa. Soittakaa 040 123 4567.");
        var sent = await Send(another, "Pomoni Veikko ja Liisa eivät maksa palkkaa. Soittakaa 040 123 4567.");

        Assert.Equal(["Veikko"], first.Texts(".piece"));
        Assert.NotNull(another.Document.QuerySelector(".notice"));
        Assert.NotEmpty(Phrase(sent));
    }

    [Fact]
    public async Task Many_pieces_of_one_kind_are_not_all_listed()
    {
        var waiting = await Send(await Form("fi"), "Luokaltani pääsivät Aada, Eetu, Onni, Venla, Leevi, Iida ja Väinö, minä en.");

        Assert.Equal(5, waiting.Texts(".piece").Count());
        Assert.Contains("ja 2 muuta", waiting.Text(".personal"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Soitin 116 111 ja 09 2525 0111, laki 916/2012, y-tunnus 1234567-8, 37,21 € 1.5.2026 alkaen.")]
    [InlineData("Minna Canthin koulusta kysyttiin kirjaamo@example.fi-osoitteesta, ei vastausta.")]
    public async Task What_only_looks_like_personal_data_is_not_remarked_on(string text)
    {
        var page = await Send(await Form("fi"), text);

        Assert.Empty(page.Texts(".personal"));
    }

    [Fact]
    public async Task A_code_that_was_masked_is_told_also_where_something_else_is_taken_out()
    {
        var waiting = await Send(await Form("fi"), "Hetuni on 131052-308T ja numeroni 040 123 4567.");
        var removed = await Remove(waiting, "phone");

        Assert.Contains("henkilötunnuksen", waiting.Texts(".notice").Last(), StringComparison.Ordinal);
        Assert.Equal("Hetuni on [henkilötunnus poistettu] ja numeroni [puhelinnumero poistettu].", removed.Text("#text"));
    }

    [Theory]
    [InlineData("kaikki")]
    [InlineData("address")]
    public async Task A_button_for_what_is_not_there_takes_nothing_out(string asked)
    {
        var page = await Remove(await Send(await Form("fi"), Finnish), asked);

        Assert.Equal(Finnish, page.Document.QuerySelector("#text")?.TextContent ?? page.Text(".sent-copy .message-text"));
    }

    [Theory]
    [InlineData("fi", Finnish, "Poista nimi")]
    [InlineData("sv", Swedish, "Ta bort namnet")]
    public async Task While_it_is_written_the_same_part_comes_for_a_question_and_for_a_follow_up(string language, string text, string button)
    {
        foreach (var about in new[] { "", "follow-up" })
        {
            var address = Routes.AskChecks.For(SiteLanguage.Find(language)!);
            var part = await Post(address, new() { ["text"] = text, ["seen"] = "", ["about"] = about });

            Assert.Null(part.Document.QuerySelector("h1"));
            Assert.Contains(button, part.Texts("button[name=remove]"));
            Assert.Equal("phone name", Seen(part));
            Assert.Contains("no-store", part.Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("fi", Finnish, "ei ole vielä lähetetty")]
    [InlineData("sv", Swedish, "har inte skickats än")]
    public async Task A_follow_up_waits_once_with_the_same_part_and_is_then_sent_as_it_is(string language, string text, string waits)
    {
        var thread = await Thread(language);

        var waiting = await FollowUp(thread, text);
        var sent = await FollowUp(waiting);

        Assert.Contains(waits, waiting.Text(".notice"), StringComparison.Ordinal);
        Assert.Equal(text, waiting.Text("#text"));
        Assert.Single(waiting.Texts(".thread .message-text"));
        Assert.Equal(text, sent.Texts(".thread .message-text").Last());
        Assert.Null(sent.Document.QuerySelector("#checks"));
        Assert.Equal("", Seen(sent));
    }

    [Theory]
    [InlineData("fi", Finnish, "Nimeni on [nimi poistettu], soittakaa 040 123 4567 illalla.")]
    [InlineData("sv", Swedish, "Jag heter [namn borttaget], ring 040 123 4567 på kvällen.")]
    public async Task A_follow_up_is_sent_without_what_was_taken_out_of_it(string language, string text, string left)
    {
        var thread = await Thread(language);

        var removed = await FollowUp(await FollowUp(thread, text), remove: "name");
        var sent = await FollowUp(removed);

        Assert.Equal(left, removed.Text("#text"));
        Assert.Single(removed.Texts(".thread .message-text"));
        Assert.Equal(left, sent.Texts(".thread .message-text").Last());
    }

    [Fact]
    public async Task Pressing_send_twice_on_what_was_shown_makes_one_question()
    {
        var waiting = await Send(await Form("fi"), Finnish);

        var presses = await Task.WhenAll(Send(waiting), Send(waiting));

        Assert.Single(presses.Select(Phrase).Distinct());
    }

    private static string Phrase(ReadPage page) => page.Text("[data-testid=return-phrase]");

    private static string Seen(ReadPage page) => page.Document.QuerySelector("[name=seen]")!.GetAttribute("value")!;

    private Task<ReadPage> Form(string language) => _visitor.Read(Routes.Ask.For(SiteLanguage.Find(language)!));

    private Task<ReadPage> Send(ReadPage form, string? text = null) => _visitor.Submit(form, Fields(form, text), "form.form");

    private Task<ReadPage> Remove(ReadPage form, string kind) =>
        _visitor.Submit(form, new Dictionary<string, string>(Fields(form, null)) { ["remove"] = kind }, "form.form");

    private static Dictionary<string, string> Fields(ReadPage form, string? text) => new() { ["text"] = text ?? form.Text("#text"), ["topic"] = "rights" };

    private async Task<ReadPage> Thread(string language)
    {
        var asked = new Dictionary<string, string> { ["text"] = "Kuka hoitaa tämän asian? Vem sköter det här?", ["topic"] = "rights", ["seen"] = "similar" };
        var receipt = await _visitor.Submit(await Form(language), asked, "form.form");
        var own = Routes.OwnQuestion.For(SiteLanguage.Find(language)!);
        return await _visitor.Submit(await _visitor.Read(own), new Dictionary<string, string> { ["phrase"] = Phrase(receipt) }, "form.form");
    }

    private Task<ReadPage> FollowUp(ReadPage thread, string? text = null, string? remove = null)
    {
        var fields = new Dictionary<string, string> { ["text"] = text ?? thread.Text("#text") };
        if (remove is not null)
            fields["remove"] = remove;
        return _visitor.Submit(thread, fields, ".thread-form");
    }

    private async Task<ReadPage> Post(string address, Dictionary<string, string> fields) =>
        await ReadPage.From(address, await _visitor.PostAsync(address, new FormUrlEncodedContent(fields)));
}
