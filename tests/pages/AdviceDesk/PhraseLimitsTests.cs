using System.Net;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.ReturnPhrases;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.AdviceDesk.Limits;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>Every test begins hours after the one before, and at an address of its own.</summary>
public sealed class PhraseLimitsTests : IClassFixture<SiteHost>
{
    private static readonly string Nobodys = ReturnPhrase.Derive(new byte[32], new byte[16], SiteLanguage.Finnish).Text;

    private readonly SiteHost _site;

    public PhraseLimitsTests(SiteHost site)
    {
        _site = site;
        site.Clock.Advance(TimeSpan.FromHours(3));
        site.WritingTime = TimeSpan.FromSeconds(5);
    }

    private PhraseLimits Limits => _site.Services.GetRequiredService<PhraseLimits>();

    [Fact]
    public async Task Guessing_becomes_slow_while_the_help_with_words_stays_the_same_and_a_right_phrase_opens()
    {
        var library = _site.VisitorAt("203.0.113.1");
        var phrase = await Asked(library);
        var waitsBefore = _site.Clock.Waits.Count;
        await Fail("203.0.113.1", PhraseLimits.Free + 2);

        var wrong = await Open(library, Nobodys);
        var right = await Open(library, phrase);

        Assert.StartsWith("Emme löydä kysymystä", wrong.Text("#phrase-error"), StringComparison.Ordinal);
        Assert.NotEmpty(right.Texts(".thread .message-text"));
        Assert.Equal(4, _site.Clock.Waits.Skip(waitsBefore).Count(wait => wait >= TimeSpan.FromSeconds(1)));
        Assert.Equal(HttpStatusCode.OK, wrong.Status);
    }

    [Fact]
    public async Task A_phrase_of_nobody_and_one_whose_words_do_not_belong_together_wait_alike()
    {
        var words = Nobodys.Split(' ');
        var swapped = string.Join(' ', words[1], words[0], words[2], words[3], words[4]);
        await Fail("203.0.113.2", PhraseLimits.Free + 10);
        await Fail("203.0.113.3", PhraseLimits.Free + 10);

        var waits = (await WaitOf("203.0.113.2", Nobodys), await WaitOf("203.0.113.3", swapped));

        Assert.Equal((PhraseLimits.Slowest, PhraseLimits.Slowest), waits);
    }

    [Fact]
    public async Task Once_the_budget_of_the_site_is_spent_a_right_phrase_opens_after_a_moment_at_any_address()
    {
        var phrase = await Asked(_site.Visitor());
        for (var number = 0; number <= PhraseLimits.Budget + 20; number++)
            await Fail($"198.51.{number}.1", 1);
        Assert.True(Limits.IsBudgetSpent);
        var waitsBefore = _site.Clock.Waits.Count;

        var thread = await Open(_site.VisitorAt("203.0.113.4"), phrase);

        Assert.NotEmpty(thread.Texts(".thread .message-text"));
        Assert.Equal(1, Assert.Single(_site.Clock.Waits.Skip(waitsBefore)).TotalSeconds);
    }

    [Theory]
    [InlineData("fi", "Odota hetki ja paina uudelleen")]
    [InlineData("sv", "Vänta en stund och tryck på knappen igen")]
    public async Task Where_nobody_can_wait_any_more_a_right_phrase_still_opens_and_a_wrong_one_is_kept_and_asked_to_come_back(string language, string told)
    {
        var phrase = await Asked(_site.Visitor());
        _site.WritingTime = TimeSpan.Zero;
        var waiting = Enumerable.Range(0, PhraseLimits.Free + PhraseLimits.Seats).Select(_ => Limits.Begin(IPAddress.Parse("203.0.113.5"))).ToList();

        var crowd = _site.VisitorAt("203.0.113.5");
        var wrong = await Open(crowd, "kissa koira", language);
        var right = await Open(crowd, phrase, language);

        Assert.Equal(HttpStatusCode.TooManyRequests, wrong.Status);
        Assert.Contains(told, wrong.Text("#phrase-error"), StringComparison.Ordinal);
        Assert.Equal("kissa koira", wrong.Document.QuerySelector("#phrase")!.GetAttribute("value"));
        Assert.NotEmpty(right.Texts(".thread .message-text"));
        _site.Clock.Advance(PhraseLimits.Slowest);
        await Task.WhenAll(waiting);
    }

    [Fact]
    public async Task What_the_limits_did_is_told_in_numbers_and_once()
    {
        var report = _site.Services.GetRequiredService<LimitsReport>();
        report.Write();
        var linesBefore = _site.Logs.Lines.Count;
        await Fail("203.0.113.6", PhraseLimits.Free + 3);

        report.Write();
        report.Write();

        var line = Assert.Single(_site.Logs.Lines.Skip(linesBefore), line => line.Category == typeof(LimitsReport).FullName);
        Assert.Contains("13 failed, 3 slowed, 0 of them", line.Text, StringComparison.Ordinal);
    }

    private async Task Fail(string address, int times)
    {
        _site.Clock.Hurry();
        for (var number = 0; number < times; number++)
            await Limits.Begin(IPAddress.Parse(address));
    }

    private async Task<TimeSpan> WaitOf(string address, string phrase)
    {
        await Open(_site.VisitorAt(address), phrase);
        return _site.Clock.Waits[^1];
    }

    private static async Task<string> Asked(HttpClient visitor)
    {
        var typed = new Dictionary<string, string> { ["text"] = "Löydänkö tämän uudestaan?", ["topic"] = "youth" };
        return (await visitor.Submit(await visitor.Read(Routes.Ask.Finnish), typed, "form.form")).Text("[data-testid=return-phrase]");
    }

    private static async Task<ReadPage> Open(HttpClient visitor, string phrase, string language = "fi") =>
        await visitor.Submit(
            await visitor.Read(Routes.OwnQuestion.For(SiteLanguage.Find(language)!)), new Dictionary<string, string> { ["phrase"] = phrase }, "form.form");
}
