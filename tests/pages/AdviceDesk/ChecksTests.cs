using System.Net;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>Each test publishes and asks about something of its own.</summary>
public sealed class ChecksTests(SiteHost site) : IClassFixture<SiteHost>
{
    private readonly HttpClient _visitor = site.Visitor();

    [Fact]
    public async Task A_question_that_looks_answered_waits_once_with_the_answer_below_its_text_and_is_then_sent()
    {
        await Publish("Onko työtodistus pakko antaa?", "Työnantajan on annettava **todistus**.");

        var waiting = await Send(await Form(), "Pomo ei suostu antamaan työtodistusta, onko pakko?");
        var sent = await Send(waiting);

        Assert.Contains("ei ole vielä lähetetty", waiting.Text(".notice"), StringComparison.Ordinal);
        Assert.Equal("Pomo ei suostu antamaan työtodistusta, onko pakko?", waiting.Text("#text"));
        Assert.StartsWith("Onko työtodistus pakko antaa?", waiting.Texts("#checks summary").First(), StringComparison.Ordinal);
        Assert.Equal("todistus", waiting.Text("#checks .prose strong"));
        Assert.NotEmpty(Phrase(sent));
    }

    [Fact]
    public async Task The_ask_box_of_another_page_opens_the_form_with_what_was_found_so_that_nobody_is_stopped_later()
    {
        await Publish("Saako koeajalla irtisanoa?", "Koeajalla työsuhteen voi purkaa.");

        var form = await _visitor.Submit(
            await _visitor.Read("/fi/palvelut"), new Dictionary<string, string> { ["text"] = "Voiko pomo irtisanoa koeajalla?" }, ".ask-band form");
        var sent = await Send(form);

        Assert.Contains("Saako koeajalla irtisanoa?", form.Text("#checks"), StringComparison.Ordinal);
        Assert.Null(form.Document.QuerySelector(".notice"));
        Assert.NotEmpty(Phrase(sent));
    }

    [Fact]
    public async Task What_is_fetched_while_writing_is_the_same_part_and_counts_as_seen()
    {
        await Publish("Mistä saan verokortin?", "Verohallinnosta.");

        var part = await Post(Routes.AskChecks.Finnish, new() { ["text"] = "En löydä verokortin tilausta", ["seen"] = "" });

        Assert.Null(part.Document.QuerySelector("h1"));
        Assert.Contains("Mistä saan verokortin?", part.Text("#checks"), StringComparison.Ordinal);
        Assert.Equal("similar", part.Document.QuerySelector("[name=seen]")!.GetAttribute("value"));
        Assert.Contains("no-store", part.Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_helped_counts_once_and_lets_the_text_go()
    {
        await Publish("Kuka maksaa hygieniapassin?", "Työnantaja maksaa sen.");
        var waiting = await Send(await Form(), "Pitääkö hygieniapassista maksaa itse?");

        var end = await Helped(waiting, "answer");
        await Helped(waiting, "answer");

        Assert.Equal("Hienoa, että vastaus löytyi", end.Text("h1"));
        Assert.Contains("Kuka maksaa hygieniapassin?", end.Text("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("hygieniapassista", end.Source, StringComparison.Ordinal);
        Assert.Equal(1, await Signals());
        Assert.DoesNotContain(site.Logs.Lines, line => line.Text.Contains("hygieniapassista", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_service_is_suggested_in_the_language_of_the_page()
    {
        var waiting = await Send(await Form("sv"), "Kan min arbetsgivare få lönesubvention för mig?");

        Assert.Contains("Tjänst", waiting.Texts("#checks summary .kind"));
        Assert.All(waiting.Document.QuerySelectorAll("#checks details a"), link => Assert.StartsWith("/sv/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_in_the_other_language_comes_last_and_says_so()
    {
        await Publish("Arbetsavtal och provanställning", "Provanställning kan vara högst ett halvt år.", "sv");
        await Publish("Työsopimus ja koeaika", "Koeaika on enintään puoli vuotta.");

        var waiting = await Send(await Form(), "Mikä on koeaika työsopimuksessa eli provanställning arbetsavtal?");

        var languages = waiting.Document.QuerySelectorAll("#checks .prose").Select(text => text.GetAttribute("lang") ?? "fi").ToList();
        Assert.Contains("Vastaus, ruotsiksi", waiting.Texts("#checks summary .kind"));
        Assert.Equal(languages.Order(StringComparer.Ordinal), languages);
    }

    [Fact]
    public async Task A_withdrawn_answer_is_suggested_no_longer()
    {
        var lead = await site.Lead();
        var number = await lead.Answered(site, "Lomaraha?", "Lomaraha kuuluu sopimukseen.", "rights");
        await lead.Publish(number, "Saako lomarahan määräaikaisesta?");
        var before = await Send(await Form(), "Kuuluuko minulle lomaraha määräaikaisesta?");

        await lead.Withdraw(number);
        var after = await Send(await Form(), "Kuuluuko minulle lomaraha määräaikaisesta?");

        Assert.Contains("lomarahan", before.Text("#checks"), StringComparison.Ordinal);
        Assert.DoesNotContain("lomarahan", after.Text("#checks"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fi/neuvonta/kysy/tarkistus", "/fi/neuvonta/kysy")]
    [InlineData("/sv/radgivning/fraga/jag-hittade-svaret", "/sv/radgivning/fraga")]
    public async Task An_address_that_only_a_form_leads_to_sends_others_to_the_form(string address, string form)
    {
        var page = await _visitor.Read(address);

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.Equal(form, page.Response.Headers.Location!.OriginalString);
    }

    private static string Phrase(ReadPage page) => page.Text("[data-testid=return-phrase]");

    private async Task Publish(string title, string answer, string language = "fi")
    {
        var counsellor = await site.Counsellor();
        await counsellor.Publish(await counsellor.Answered(site, title, answer, "rights"), title, language);
    }

    private Task<ReadPage> Form(string language = "fi") => _visitor.Read(Routes.Ask.For(Core.SiteLanguage.Find(language)!));

    private Task<ReadPage> Send(ReadPage form, string? text = null) =>
        _visitor.Submit(form, new Dictionary<string, string> { ["text"] = text ?? form.Text("#text"), ["topic"] = "rights" }, "form.form");

    private Task<ReadPage> Helped(ReadPage form, string kind)
    {
        var button = form.Document.QuerySelectorAll("button[name=helped]").First(button => button.GetAttribute("value")!.Contains(kind, StringComparison.Ordinal));
        return Post(button.GetAttribute("formaction")!, new()
        {
            ["text"] = form.Text("#text"),
            ["ticket"] = form.Document.QuerySelector("[name=ticket]")!.GetAttribute("value")!,
            ["helped"] = button.GetAttribute("value")!,
        });
    }

    private async Task<ReadPage> Post(string address, Dictionary<string, string> fields) =>
        await ReadPage.From(address, await _visitor.PostAsync(address, new FormUrlEncodedContent(fields)));

    private async Task<int> Signals()
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SiteDbContext>().HelpSignals.CountAsync();
    }
}
