using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk.ChildWelfare;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.PageTests.Audit;

/// <summary>Each test looks at questions of its own.</summary>
public sealed class AuditTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Every_act_at_the_desk_is_on_record_the_newest_first()
    {
        var question = await site.Ask("Olen 15 ja isä lyö minua.");
        var counsellor = await site.Counsellor();
        await counsellor.Press(Routes.Question(question), Routes.QuestionUrgencyEnd(question));
        await counsellor.Press(Routes.Question(question), Routes.QuestionUrgency(question));
        await counsellor.Submit(
            await counsellor.Read(Routes.QuestionWelfare(question)), new Dictionary<string, string> { ["outcome"] = $"{WelfareOutcome.ConcernForChild}" }, "#step-concern form");
        await counsellor.Claim(question);
        await counsellor.Press(Routes.Question(question), Routes.QuestionRelease(question));
        await counsellor.ClaimAndAnswer(question, "Soita tänään lastensuojeluun.");
        await counsellor.Publish(question, "Kenelle kerron, kun kotona lyödään?");
        await counsellor.Withdraw(question);

        var log = await Log($"kysymys={question}");

        Assert.Equal(
            [
                "Poisti julkaistun vastauksen", "Julkaisi vastauksen", "Vastasi", "Otti kysymyksen", "Vapautti kysymyksen", "Otti kysymyksen",
                "Kirjasi ilmoitusvelvollisuuden vaiheen", "Merkitsi kiireelliseksi", "Poisti kiireellisyyden",
            ],
            Acts(log).Where(act => act != "Luki kysymyksen"));
        Assert.Equal("Luki kysymyksen", Acts(log)[^1]);
        Assert.All(log.Texts("tbody td:nth-child(2)"), name => Assert.Equal("counsellor", name));
        Assert.All(log.Texts("tbody td:nth-child(4)"), number => Assert.Equal($"{question}", number));
    }

    [Fact]
    public async Task What_did_not_happen_is_not_on_record()
    {
        var question = await site.Ask("Kuka ehtii ensin?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        var seen = await lead.Read(Routes.Question(question));
        await counsellor.Claim(question);
        await counsellor.SendAnswer(question, "");

        await lead.Claim(question, seen);
        await lead.Press(Routes.Question(question), Routes.QuestionUrgency(question));
        await lead.Submit(seen, new Dictionary<string, string>(), $"form[action='{Routes.QuestionUrgency(question)}']");

        Assert.Equal(["Merkitsi kiireelliseksi", "Otti kysymyksen"], Acts(await Log($"kysymys={question}")).Where(act => act != "Luki kysymyksen"));
    }

    [Fact]
    public async Task What_an_asker_decides_is_on_record_without_anybodys_name_and_outlives_the_question()
    {
        var visitor = site.Visitor();
        var asked = await visitor.Asks(site, SiteLanguage.Finnish, "Saako tätä näyttää muille?");
        await visitor.Sends(asked, Routes.OwnObjection);
        await visitor.Sends(asked, Routes.OwnObjection);
        await visitor.Sends(asked, Routes.OwnDeletion, ("confirmed", "true"));

        var log = await Log($"kysymys={asked.Number}");

        Assert.Equal(["Kysyjä poisti kysymyksensä", "Kysyjä kielsi julkaisemisen"], Acts(log));
        Assert.All(log.Texts("tbody td:nth-child(2)"), name => Assert.Equal("–", name));
    }

    [Fact]
    public async Task The_log_is_searched_by_worker_act_and_day_and_holds_no_word_of_a_question()
    {
        var question = await site.Ask("Lokissa ei näy tunnistettavasana.");
        await (await site.Counsellor()).ClaimAndAnswer(question, "Ei näy.");
        site.Clock.Advance(TimeSpan.FromDays(40));
        await (await site.Lead()).Read(Routes.Question(question));
        var all = await Log($"kysymys={question}");
        var lead = all.Document.QuerySelectorAll("[name=kuka] option").Single(option => option.TextContent == "lead").GetAttribute("value");
        var today = DateOnly.FromDateTime(site.Clock.GetUtcNow().UtcDateTime);

        Assert.DoesNotContain("tunnistettavasana", all.Source, StringComparison.Ordinal);
        Assert.Equal(["Luki kysymyksen"], Acts(await Log($"kysymys={question}&kuka={lead}")));
        Assert.Equal(["Otti kysymyksen"], Acts(await Log($"kysymys={question}&tapahtuma=Claimed")));
        Assert.Equal(["Luki kysymyksen"], Acts(await Log($"kysymys={question}&alkaen={today:O}&asti={today:O}")));
        Assert.Equal(["Luki kysymyksen", "Luki kysymyksen", "Vastasi", "Luki kysymyksen", "Luki kysymyksen", "Otti kysymyksen", "Luki kysymyksen"], Acts(all));
        Assert.Contains("ei ole näillä ehdoilla", (await Log($"kysymys={question}&tapahtuma=Published")).Text("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kysymys=viisi", "kysymys", "esimerkiksi 124")]
    [InlineData("alkaen=eilen", "alkaen", "Valitse päivä")]
    [InlineData("asti=9999-12-31", "asti", "Valitse päivä")]
    [InlineData("alkaen=0001-01-01", "alkaen", "Valitse päivä")]
    [InlineData("alkaen=2026-11-30&asti=2026-11-02", "asti", "ennen ensimmäistä")]
    public async Task What_cannot_be_searched_for_is_told_at_its_field_and_stays_there(string query, string field, string told)
    {
        var log = await Log(query);

        Assert.Contains(told, log.Text($"#{field}-error"), StringComparison.Ordinal);
        Assert.Contains(told, log.Text($".error-summary [href='#{field}']"), StringComparison.Ordinal);
        Assert.EndsWith(log.Document.QuerySelector($"#{field}")!.GetAttribute("value")!, query, StringComparison.Ordinal);
        Assert.Empty(log.Texts("tbody tr"));
    }

    [Fact]
    public async Task A_long_log_comes_in_pages_that_keep_the_search()
    {
        await using var busy = new SiteHost();
        var question = await busy.Ask("Tätä luetaan paljon.");
        var counsellor = await busy.Counsellor();
        for (var reading = 0; reading < 101; reading++)
            await counsellor.Read(Routes.Question(question));
        var administrator = await busy.SignedIn(StaffRoles.Administrator);

        var first = await administrator.Read($"{Routes.AuditLog}?tapahtuma=Read&kysymys={question}");
        var second = await administrator.Read(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(100, Acts(first).Count);
        Assert.Equal(["Luki kysymyksen"], Acts(second));
    }

    [Theory]
    [InlineData(StaffRoles.Counsellor)]
    [InlineData(StaffRoles.Editor)]
    [InlineData(StaffRoles.Lead)]
    public async Task Only_administrators_see_it(string role)
    {
        var worker = await site.SignedIn(role);

        Assert.NotEqual(Routes.AuditLog, (await worker.Read(Routes.AuditLog)).Response.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Empty((await worker.Read(Routes.Workspace)).Texts($"a[href='{Routes.AuditLog}']"));
    }

    private async Task<ReadPage> Log(string query) => await (await site.SignedIn(StaffRoles.Administrator)).Read($"{Routes.AuditLog}?{query}");

    private static List<string> Acts(ReadPage log) => [.. log.Texts("tbody td:nth-child(3)")];
}
