using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

public sealed class CannedAnswerTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("fi", "Kysy kysyjältä lisää", "Apua heti")]
    [InlineData("sv", "Fråga efter mer", "Hjälp genast")]
    public async Task A_new_desk_begins_with_six_in_each_language(string language, string one, string other)
    {
        var list = await (await site.Counsellor()).Read(Routes.CannedAnswers);

        var titles = list.Texts($"th [lang={language}]").ToList();
        Assert.True(titles.Count >= 6);
        Assert.Contains(one, titles);
        Assert.Contains(other, titles);
    }

    [Fact]
    public async Task A_counsellors_proposal_is_offered_to_writers_once_a_lead_accepts_it()
    {
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        var question = await site.Ask("Mitä ehdotukselle käy?");
        await counsellor.Claim(question);

        var proposed = await counsellor.Submit(await counsellor.Read(Routes.NewCannedAnswer), Written("Ehdotettu pohja"));
        var before = await counsellor.Read(Routes.Question(question));
        var address = (await lead.Read(Routes.CannedAnswers)).Document.QuerySelectorAll("th a").Single(link => link.TextContent == "Ehdotettu pohja").GetAttribute("href")!;
        await lead.Press(address, $"{address}/hyvaksynta");
        var after = await counsellor.Read(Routes.Question(question));
        await lead.Press(address, $"{address}/poisto");
        var retired = await counsellor.Read(Routes.Question(question));

        Assert.StartsWith("Ehdotus on lähetetty", proposed.Text(".notice.done"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ehdotettu pohja", before.Texts("text-picker button"));
        Assert.Contains("Ehdotettu pohja", after.Texts("text-picker button"));
        Assert.DoesNotContain("Ehdotettu pohja", retired.Texts("text-picker button"));
    }

    [Fact]
    public async Task A_lead_writes_one_and_changes_it_and_is_told_what_is_missing()
    {
        var lead = await site.Lead();

        var refused = await lead.Submit(await lead.Read(Routes.NewCannedAnswer), new Dictionary<string, string> { ["Form.Body"] = "Hej {{namn}}" });
        var saved = await lead.Submit(refused, Written("Mallin nimi"));
        var address = saved.Document.QuerySelectorAll("th a").Single(link => link.TextContent == "Mallin nimi").GetAttribute("href")!;
        var changed = await lead.Submit(await lead.Read(address), new Dictionary<string, string> { ["Form.Title"] = "Uusi nimi" });

        Assert.Equal(["Ge ett namn, högst 80 tecken."], refused.Texts(".error-summary li"));
        Assert.Equal("Hej {{namn}}", refused.Text("textarea"));
        Assert.Contains("Uusi nimi", changed.Texts("th a"));
    }

    [Fact]
    public async Task Only_leads_change_what_is_offered()
    {
        var counsellor = await site.Counsellor();

        Assert.Empty((await counsellor.Read(Routes.CannedAnswers)).Texts("th a"));
        Assert.Empty((await counsellor.Read(Routes.CannedAnswer(1))).Texts("[name='Form.Body']"));
        Assert.Empty((await (await site.SignedIn(StaffRoles.Editor)).Read(Routes.CannedAnswers)).Texts("table"));
    }

    [Fact]
    public async Task Without_script_a_canned_answer_joins_the_text_and_nothing_typed_is_lost()
    {
        var question = await site.Ask("Miten ilmoittaudun?");
        var counsellor = await site.Counsellor();

        var page = await Insert(counsellor, await counsellor.Claim(question), question, "Kysy kysyjältä lisää", "Moi!");

        Assert.StartsWith("Moi!\n\nHei!", page.Text("textarea"), StringComparison.Ordinal);
        Assert.Equal("{{mitä haluat tietää}}", page.Text(".preview mark"));
        Assert.Equal(page.Text("textarea"), (await counsellor.Read(Routes.Question(question))).Text("textarea"));
    }

    [Fact]
    public async Task An_answer_is_refused_next_to_its_field_while_a_slot_is_left()
    {
        var question = await site.Ask("Lähteekö keskeneräinen?");
        var counsellor = await site.Counsellor();

        var refused = await counsellor.ClaimAndAnswer(question, "Soita numeroon {{numero}} tai käy: {{paikka}}.");

        Assert.Contains("täyttämättömiä kohtia: numero, paikka", refused.Text("#text-error"), StringComparison.Ordinal);
        Assert.Equal("Soita numeroon {{numero}} tai käy: {{paikka}}.", refused.Text("textarea"));
        Assert.Empty(refused.Texts(".message.from-desk"));
    }

    [Fact]
    public async Task A_use_is_counted_when_the_answer_is_sent_and_says_of_no_question()
    {
        var question = await site.Ask("Montako kertaa?");
        var counsellor = await site.Counsellor();
        var inserted = await Insert(counsellor, await counsellor.Claim(question), question, "Lopetus", "Hei.");
        var before = await Uses();

        await counsellor.Submit(inserted, new Dictionary<string, string>(), DeskVerbs.AnswerForm(question));

        Assert.Equal(0, before);
        Assert.Equal(1, await Uses());
        Assert.Contains("1", (await counsellor.Read(Routes.CannedAnswers)).Texts("td:last-child"));
    }

    private static Task<ReadPage> Insert(HttpClient worker, ReadPage page, int question, string title, string text)
    {
        var button = page.Document.QuerySelectorAll("text-picker button").Single(button => button.TextContent == title);
        return worker.PressInEditor(
            page, Routes.QuestionDraftInsertion(question), new() { ["Form.Text"] = text, ["Form.Canned"] = button.GetAttribute("value")! });
    }

    private static Dictionary<string, string> Written(string title) =>
        new() { ["Form.Language"] = "fi", ["Form.Topic"] = "", ["Form.Title"] = title, ["Form.Body"] = "Hei {{nimi}}" };

    private Task<int> Uses() => site.With<SiteDbContext, int>(database => database.CannedUses.CountAsync());
}
