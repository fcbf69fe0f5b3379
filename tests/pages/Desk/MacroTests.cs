using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

public sealed class MacroTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;
    private HttpClient _lead = null!;

    public async Task InitializeAsync() => (_counsellor, _lead) = (await site.Counsellor(), await site.Lead());

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_new_desk_begins_with_two_and_says_what_each_does()
    {
        var list = await _counsellor.Read(Routes.Macros);

        var does = list.Texts("tbody td:nth-child(2)").ToList();
        Assert.Contains("lisää pohjan ”Kysy kysyjältä lisää / Fråga efter mer”, lähettää tekstin ja kysyy lisää", does);
        Assert.Contains("aiheeksi Tuet ja toimeentulo, lisää pohjan ”Työttömyysturva: Kela tai kassa / Utkomstskydd: FPA eller kassan”", does);
        Assert.Empty(list.Texts("tbody a"));
    }

    [Fact]
    public async Task A_lead_makes_one_is_told_what_is_missing_and_takes_it_out_of_use()
    {
        var refused = await _lead.Submit(await _lead.Read(Routes.NewMacro), new Dictionary<string, string> { ["Form.FinnishName"] = "Oma makro", ["Form.End"] = "Answer" });
        var empty = await _lead.Submit(refused, new Dictionary<string, string> { ["Form.SwedishName"] = "Eget makro", ["Form.End"] = "Keep" });
        var saved = await _lead.Submit(empty, new Dictionary<string, string> { ["Form.Topic"] = "youth" });
        var address = saved.Document.QuerySelectorAll("th a").Single(link => link.TextContent == "Eget makro").GetAttribute("href")!;
        var question = await site.Ask("Näkyykö oma makro?");
        var offered = await _counsellor.Claim(question);
        await _lead.Press(address, $"{address}/poisto");
        var retired = await _counsellor.Read(Routes.Question(question));

        Assert.Equal(["Ge ett namn, högst 60 tecken.", "Välj minst en svarsmall, eftersom makrot skickar text."], refused.Texts(".error-summary li"));
        Assert.Equal(["Välj minst en sak som makrot gör: ämne, svarsmall eller brådska."], empty.Texts(".error-summary li"));
        Assert.Contains("Oma makro", offered.Texts(".macros button"));
        Assert.DoesNotContain("Oma makro", retired.Texts(".macros button"));
    }

    [Fact]
    public async Task One_press_changes_topic_and_urgency_and_puts_the_text_after_what_is_written()
    {
        var macro = await site.HasMacro("Tuet kuntoon", new() { ["Form.Topic"] = "youth", ["Form.IsUrgent"] = "true" }, "register");
        var question = await site.Ask("Mitä teen ensin?");
        var page = await _counsellor.Claim(question);

        var done = await _counsellor.Runs(macro, page, question, "Moi! Kiitos kysymyksestä.");
        var after = await _counsellor.Read(Routes.Question(question));

        Assert.Contains("Makro ”Tuet kuntoon” on tehty", done.Text("[role=status]"), StringComparison.Ordinal);
        Assert.StartsWith("Moi! Kiitos kysymyksestä.\n\nIlmoittaudu työnhakijaksi", after.Text("textarea"), StringComparison.Ordinal);
        Assert.Equal("Nuoret", after.Texts("#facts ~ dl dd").ElementAt(1));
        Assert.Equal("Kiireellinen", after.Text(".question-head .urgent"));
        Assert.Equal("Työn alla", after.Text("#state"));
        Assert.Empty(after.Texts(".message.from-desk"));
    }

    [Fact]
    public async Task One_that_sends_shows_first_what_goes_and_does_nothing_until_it_is_confirmed()
    {
        var question = await site.Ask("Mitä haluatte tietää?");
        var page = await _counsellor.Claim(question);

        var shown = await _counsellor.Runs(await site.MacroNamed("Kysy kysyjältä lisää"), page, question, "");
        var between = await _counsellor.Read(Routes.Question(question));
        var refused = await _counsellor.Confirms(shown, question, null);
        var sent = await _counsellor.Confirms(refused, question, "Hei! Missä kunnassa asut?");

        Assert.Contains("{{mitä haluat tietää}}", shown.Text("textarea"), StringComparison.Ordinal);
        Assert.Contains("kysyy lisää", shown.Text("main"), StringComparison.Ordinal);
        Assert.Equal("Työn alla", between.Text("#state"));
        Assert.Contains("täyttämättömiä kohtia: mitä haluat tietää", refused.Text("#text-error"), StringComparison.Ordinal);
        Assert.Equal("Odottaa kysyjää", sent.Text("#state"));
        Assert.Equal("Hei! Missä kunnassa asut?", sent.Text(".message.from-desk .prose"));
        Assert.StartsWith("Viesti on lähetetty kysyjälle.", sent.Text("[role=status]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_answers_files_and_sends_together_and_the_log_tells_each_act()
    {
        var macro = await site.HasMacro("Vastaa heti", new() { ["Form.Topic"] = "youth", ["Form.End"] = "Answer" }, "closing");
        var question = await site.Ask("Tuleeko vastaus heti?");
        var shown = await _counsellor.Runs(macro, await _counsellor.Claim(question), question, "Tulee.");

        var sent = await _counsellor.Confirms(shown, question, null);
        var log = await (await site.SignedIn(StaffRoles.Administrator)).Read($"{Routes.AuditLog}?kysymys={question}");

        Assert.Equal("Vastattu", sent.Text("#state"));
        Assert.StartsWith("Tulee.", sent.Text(".message.from-desk .prose"), StringComparison.Ordinal);
        Assert.Equal("Nuoret", sent.Texts("#facts ~ dl dd").ElementAt(1));
        foreach (var act in (string[])["Ajoi makron", "Muutti aihetta tai kieltä", "Vastasi"])
            Assert.Single(log.Texts("tbody td"), act);
        Assert.Equal(1, await Uses(macro));
    }

    [Fact]
    public async Task What_the_asker_wrote_meanwhile_stops_it_and_nothing_is_changed()
    {
        var macro = await site.HasMacro("Vastaa lukematta", new() { ["Form.Topic"] = "youth", ["Form.End"] = "Answer" }, "closing");
        var question = await site.Ask("Luetteko kaiken?");
        var shown = await _counsellor.Runs(macro, await _counsellor.Claim(question), question, "Luemme.");
        await site.FollowUp(question, "Vielä yksi asia.");

        var refused = await _counsellor.Confirms(shown, question, "Luemme kaiken.");
        var after = await _counsellor.Read(Routes.Question(question));

        Assert.Contains("uusi viesti", refused.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("Luemme kaiken.", refused.Text("textarea"));
        Assert.Contains("Vielä yksi asia.", refused.Text("main"), StringComparison.Ordinal);
        Assert.Equal("Työn alla", after.Text("#state"));
        Assert.Equal("Tuet ja toimeentulo", after.Texts("#facts ~ dl dd").ElementAt(1));
        Assert.Equal(0, await Uses(macro));
    }

    [Fact]
    public async Task One_that_was_changed_since_the_page_asked_does_nothing_but_keep_the_text()
    {
        var macro = await site.HasMacro("Muuttuva", new() { ["Form.Topic"] = "youth", ["Form.End"] = "AskBack" }, "closing");
        var question = await site.Ask("Mitä makro tekee?");
        var shown = await _counsellor.Runs(macro, await _counsellor.Claim(question), question, "Kysyn vielä.");
        await _lead.Submit(await _lead.Read(Routes.Macro(macro)), new Dictionary<string, string> { ["Form.End"] = "Answer" }, $"form[action='{Routes.Macro(macro)}']");

        var refused = await _counsellor.Confirms(shown, question, "Kysyn vielä tätä.");
        var after = await _counsellor.Read(Routes.Question(question));

        Assert.Contains("Makro on muuttunut", refused.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("Kysyn vielä tätä.", after.Text("[name='Form.Text']"));
        Assert.Empty(after.Texts(".message.from-desk"));
    }

    [Fact]
    public async Task Of_two_at_once_one_wins_and_the_other_keeps_the_text_and_both_are_shown()
    {
        var macro = await site.HasMacro("Kahdesti", new() { ["Form.Topic"] = "youth" }, "closing");
        var question = await site.Ask("Kumpi ehtii?");
        var page = await _counsellor.Claim(question);
        var other = await _counsellor.Read(Routes.Question(question));

        await _counsellor.Runs(macro, page, question, "Ensimmäinen.");
        var late = await _counsellor.Runs(macro, other, question, "Toinen.");
        var again = await _counsellor.Runs(macro, page, question, "Ensimmäinen.");

        Assert.Contains("Kumpaakaan ei ole hävitetty", late.Text("[data-part=trouble]"), StringComparison.Ordinal);
        Assert.Contains("Toinen.", late.Text(".versions"), StringComparison.Ordinal);
        Assert.Contains("Ensimmäinen.", late.Text(".versions"), StringComparison.Ordinal);
        Assert.Contains("on tehty", again.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Equal(1, await Uses(macro));
    }

    [Fact]
    public async Task Who_does_not_hold_the_question_runs_nothing_and_keeps_the_text()
    {
        var macro = await site.HasMacro("Ei minun", new() { ["Form.Topic"] = "youth" }, "closing");
        var question = await site.Ask("Kenen tämä on?");
        var page = await _counsellor.Claim(question);
        await _counsellor.Press(Routes.Question(question), Routes.QuestionRelease(question));
        await _lead.Claim(question);

        var refused = await _counsellor.Runs(macro, page, question, "Tekstini.");

        Assert.StartsWith("Tekstini.", refused.Text("textarea"), StringComparison.Ordinal);
        Assert.Contains("ei ole varattu sinulle", refused.Text("[data-part=trouble]"), StringComparison.Ordinal);
        Assert.Equal(0, await Uses(macro));
    }

    [Fact]
    public async Task A_macro_that_was_retired_meanwhile_does_nothing_and_keeps_the_text()
    {
        var macro = await site.HasMacro("Poistuva", new() { ["Form.Topic"] = "youth" }, "closing");
        var question = await site.Ask("Ehtiikö makro?");
        var page = await _counsellor.Claim(question);
        await _lead.Press(Routes.Macro(macro), Routes.MacroRetirement(macro));

        var refused = await _counsellor.Runs(macro, page, question, "Tekstini.");

        Assert.Contains("Makroa ei voi enää käyttää", refused.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("Tekstini.", refused.Text("textarea"));
    }

    private Task<int> Uses(int macro) => site.With<SiteDbContext, int>(database => database.MacroUses.CountAsync(use => use.MacroId == macro));
}

file static class MacroVerbs
{
    /// <summary>As a lead makes one.</summary>
    /// <returns>Its id.</returns>
    public static async Task<int> HasMacro(this SiteHost site, string name, Dictionary<string, string> typed, string canned)
    {
        var lead = await site.Lead();
        var title = new System.Resources.ResourceManager(typeof(EmploymentNet.Site.Features.Desk.CannedAnswers.Seeds))
            .GetString($"{canned}.Title", System.Globalization.CultureInfo.GetCultureInfo("fi"));
        var answer = await site.With<SiteDbContext, int>(database => database.CannedAnswers.Where(one => one.Text.Title == title).Select(one => one.Id).SingleAsync());
        await lead.Submit(
            await lead.Read(Routes.NewMacro),
            new Dictionary<string, string>(typed) { ["Form.FinnishName"] = name, ["Form.SwedishName"] = name, ["Form.FinnishAnswer"] = $"{answer}" });
        return await site.MacroNamed(name);
    }

    public static Task<int> MacroNamed(this SiteHost site, string name) =>
        site.With<SiteDbContext, int>(database => database.Macros.Where(macro => macro.Plan.FinnishName == name).Select(macro => macro.Id).SingleAsync());

    /// <summary>Presses the macro's button in the editor of a page.</summary>
    public static Task<ReadPage> Runs(this HttpClient worker, int macro, ReadPage page, int question, string text) =>
        worker.PressInEditor(page, Routes.QuestionMacro(question), new() { ["Form.Text"] = text, ["Form.Macro"] = $"{macro}" });

    /// <param name="text">Null to send what the page shows.</param>
    public static Task<ReadPage> Confirms(this HttpClient worker, ReadPage page, int question, string? text) =>
        worker.PressInEditor(page, Routes.QuestionMacro(question), text is null ? [] : new() { ["Form.Text"] = text });
}
