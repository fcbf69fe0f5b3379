using System.Net;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.AdviceDesk;

public sealed class AskTests(SiteHost site) : IClassFixture<SiteHost>
{
    private readonly HttpClient _visitor = site.Visitor();

    [Theory]
    [InlineData("fi", "Kirjoita kysymyksesi", "Valitse aihe, niin")]
    [InlineData("sv", "Skriv din fråga", "Välj ett ämne så")]
    public async Task Asking_without_text_and_topic_says_what_to_do_above_the_form_and_at_the_fields(string language, string text, string topic)
    {
        var page = await Send(await Form(language), new() { ["text"] = "  " });

        Assert.Collection(page.Texts(".error-summary a"), first => Assert.StartsWith(text, first, StringComparison.Ordinal), second => Assert.StartsWith(topic, second, StringComparison.Ordinal));
        Assert.StartsWith(text, page.Text("#text-error"), StringComparison.Ordinal);
        Assert.Equal("true", page.Document.QuerySelector("#topic")!.GetAttribute("aria-invalid"));
        Assert.Equal(0, await Count(question => question.Language == language && question.Topic == ""));
    }

    [Fact]
    public async Task What_is_wrong_is_read_in_the_order_of_the_fields()
    {
        var page = await Send(await Form("fi"), new() { ["text"] = "", ["email"] = "ei osoite" });

        Assert.Equal(["#text", "#topic", "#email"], page.Document.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_refused_form_keeps_everything_that_was_typed_and_chosen()
    {
        var form = await Form("fi");
        var municipality = form.Document.QuerySelectorAll("#municipality option").First(option => option.TextContent == "Vaala").GetAttribute("value")!;

        var page = await Send(form, new() { ["text"] = "Lyhyt <b>", ["ageBand"] = "under18", ["forWhom"] = "client", ["publish"] = "true", ["municipality"] = municipality });

        Assert.StartsWith("Kirjoita vähän enemmän, vähintään 10", page.Text("#text-error"), StringComparison.Ordinal);
        Assert.Equal("Lyhyt <b>", page.Text("#text"));
        Assert.NotNull(page.Document.QuerySelector("[name=ageBand][value=under18][checked]"));
        Assert.NotNull(page.Document.QuerySelector("[name=forWhom][value=client][checked]"));
        Assert.NotNull(page.Document.QuerySelector("[name=publish][checked]"));
        Assert.Equal("Vaala", page.Text("#municipality option[selected]"));
    }

    [Fact]
    public async Task A_text_over_the_limit_is_kept_whole_and_its_length_told()
    {
        var page = await Send(await Form("fi"), new() { ["text"] = new string('ä', Asking.MaxTextLength + 1), ["topic"] = "youth" });

        Assert.Contains("5001", page.Text("#text-error"), StringComparison.Ordinal);
        Assert.Equal(Asking.MaxTextLength + 1, page.Text("#text").Length);
    }

    [Fact]
    public async Task Pressing_send_twice_at_once_and_again_later_shows_the_same_phrase_and_makes_one_row()
    {
        var form = await Form("sv");
        var typed = Typed("Jag tryckte många gånger på knappen.", "rights");

        var presses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Send(form, typed)));
        var later = await Send(form, typed);

        Assert.Single(presses.Append(later).Select(Phrase).Distinct());
        Assert.Equal(5, Phrase(later).Split(' ').Length);
        Assert.Equal(1, await Count(question => question.Topic == "rights"));
    }

    [Fact]
    public async Task A_text_changed_after_going_back_joins_the_same_thread()
    {
        var form = await Form("fi");

        var first = await Send(form, Typed("Ensin kysyin näin.", "family"));
        var second = await Send(form, Typed("Sitten kysyin tarkemmin näin.", "family"));
        var thread = await _visitor.Submit(await _visitor.Read(Routes.OwnQuestion.Finnish), new Dictionary<string, string> { ["phrase"] = Phrase(second) });

        Assert.Equal(Phrase(first), Phrase(second));
        Assert.Equal(["Ensin kysyin näin.", "Sitten kysyin tarkemmin näin."], thread.Texts(".thread .message-text"));
    }

    [Fact]
    public async Task The_receipt_says_until_when_and_repeats_what_was_sent()
    {
        var page = await Send(await Form("fi"), new(Typed("Miten haen kesätyötä kunnalta?", "jobSearch")) { ["ageBand"] = "under18" });

        Assert.Contains("torstaina 26.11.", page.Text(".lead"), StringComparison.Ordinal);
        Assert.Equal("Miten haen kesätyötä kunnalta?", page.Text(".sent-copy .message-text"));
        Assert.Contains("23.11.2026", page.Text(".sent-copy time"), StringComparison.Ordinal);
        Assert.Contains("Alle 18", page.Text(".sent-copy"), StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector(".qr svg path[d]"));
    }

    [Fact]
    public async Task The_ask_box_of_another_page_opens_the_full_form_with_its_text_and_blames_nobody()
    {
        var page = await _visitor.Submit(
            await _visitor.Read("/fi/palvelut"), new Dictionary<string, string> { ["text"] = "Aloitin kirjoittamisen muualla." }, ".ask-band form");

        Assert.Equal("Aloitin kirjoittamisen muualla.", page.Text("#text"));
        Assert.Null(page.Document.QuerySelector(".error-summary"));
        Assert.NotEmpty(page.Document.QuerySelector("[name=ticket]")!.GetAttribute("value")!);
    }

    [Fact]
    public async Task What_fills_the_hidden_field_gets_a_phrase_and_waits_for_a_person()
    {
        var page = await Send(await Form("fi"), new(Typed("Osta halvalla kelloja meiltä.", "other")) { ["website"] = "https://example.org" });

        Assert.Equal(5, Phrase(page).Split(' ').Length);
        Assert.Equal(1, await Count(question => question.Topic == "other" && question.Hold!.Reason == HoldReason.HiddenField));
    }

    [Fact]
    public async Task A_forged_ticket_is_replaced_and_the_text_stays()
    {
        var page = await Send(await Form("fi"), new(Typed("Tekstini ei saa kadota mihinkään.", "education")) { ["ticket"] = "keksitty" });

        Assert.Equal("Tekstini ei saa kadota mihinkään.", page.Text("#text"));
        Assert.NotEqual("keksitty", page.Document.QuerySelector("[name=ticket]")!.GetAttribute("value"));
        Assert.Equal(0, await Count(question => question.Topic == "education"));
    }

    [Theory]
    [InlineData("/fi/neuvonta/kysy")]
    [InlineData("/sv/radgivning/fraga")]
    [InlineData("/fi/neuvonta/oma-kysymys")]
    [InlineData("/sv/radgivning/min-fraga")]
    public async Task The_desks_own_pages_are_not_stored_and_set_no_cookie(string path)
    {
        var page = await _visitor.Read(path);

        Assert.Contains("no-store", page.Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    private static Dictionary<string, string> Typed(string text, string topic) => new() { ["text"] = text, ["topic"] = topic };

    private static string Phrase(ReadPage page) => page.Text("[data-testid=return-phrase]");

    private Task<ReadPage> Form(string language) => _visitor.Read(Routes.Ask.For(Core.SiteLanguage.Find(language)!));

    private Task<ReadPage> Send(ReadPage form, Dictionary<string, string> typed) => _visitor.Submit(form, typed, "form.form");

    private async Task<int> Count(System.Linq.Expressions.Expression<Func<Question, bool>> which)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Questions.CountAsync(which);
    }
}
