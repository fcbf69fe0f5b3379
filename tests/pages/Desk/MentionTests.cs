using System.Globalization;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.PageTests.Notifications;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Mentions;
using Microsoft.AspNetCore.Identity;

namespace EmploymentNet.PageTests.Desk;

public sealed class MentionTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;
    private HttpClient _lead = null!;

    public async Task InitializeAsync() => (_counsellor, _lead) = (await site.Counsellor(), await site.Lead());

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Whoever_is_named_sees_it_in_the_bar_and_among_their_mentions_until_they_open_the_question()
    {
        var question = await site.Ask("Kuka osaa kertoa tästä?", topic: "education");
        var before = Unseen(await _lead.Read(Routes.Queue));

        var told = await _counsellor.WritesNote(question, "Osaatko sinä, @Lead? Sana on sinivuokko.");
        var queue = await _lead.Read(Routes.Queue);
        var list = await _lead.Read(Routes.Mentions);
        var opened = await _lead.Read(Routes.Question(question));
        var after = await _lead.Read(Routes.Mentions);
        var seen = await _counsellor.Read(Routes.Question(question));

        Assert.Equal("Merkintä on tallessa, ja mainitsemasi kollegat näkevät sen maininnoissaan.", told.Text("[role=status]"));
        Assert.Contains("lead ei ole vielä nähnyt tätä.", told.Text(".notes"), StringComparison.Ordinal);
        Assert.Equal(before + 1, Unseen(queue));
        Assert.Equal([$"{question}", "Studier och utbildning", "counsellor"], list.Texts("tbody tr:first-child > *").Take(3));
        Assert.Equal("Ny", list.Text("tbody tr:first-child .tag"));
        Assert.DoesNotContain("sinivuokko", list.Source, StringComparison.Ordinal);
        Assert.Equal("@Lead", opened.Text(".notes .unseen .text strong"));
        Assert.Equal(before, Unseen(opened));
        Assert.Equal(before, Unseen(after));
        Assert.Contains("lead on nähnyt tämän:", seen.Text(".notes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_told_and_the_note_is_kept()
    {
        var question = await site.Ask("Kenelle tämä kuuluu?");

        var after = await _counsellor.WritesNote(question, "@Liisa hoitaa.");

        Assert.StartsWith("Merkintä on tallessa, mutta jonkin @-merkin perässä ei ollut kollegan nimeä.", after.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Equal("@Liisa hoitaa.", after.Text(".notes .text"));
    }

    [Fact]
    public async Task A_colleague_to_whom_the_question_is_closed_cannot_be_named_and_the_text_stays()
    {
        var question = await site.Ask("Kuka ei saa lukea tätä?");
        await _lead.PassesOn(question);
        var before = Unseen(await _lead.Read(Routes.Queue));

        var refused = await _counsellor.WritesNote(question, "Mitä sanot, @lead?");

        Assert.Equal(["Tämä kysymys ei aukea kaikille kollegoille. Ota maininta pois tai mainitse joku toinen: lead. Tekstisi on tallessa."], refused.Texts(".error-summary li"));
        Assert.Equal("Mitä sanot, @lead?", refused.Text("#note"));
        Assert.DoesNotContain("lead", refused.Texts(".notes [role=option]"));
        Assert.DoesNotContain("tuntevasi", refused.Source, StringComparison.Ordinal);
        Assert.Equal(before, Unseen(await _lead.Read(Routes.Queue)));
    }

    [Fact]
    public async Task Whoever_passes_the_question_on_has_no_mention_there_any_more()
    {
        var question = await site.Ask("Jääkö maininta tutulle?");
        var before = Unseen(await _lead.Read(Routes.Queue));
        await _counsellor.WritesNote(question, "@lead katso tätä.");

        await _lead.PassesOn(question);

        Assert.Equal(before, Unseen(await _lead.Read(Routes.Queue)));
        Assert.DoesNotContain($"{question}", (await _lead.Read(Routes.Mentions)).Texts("tbody th"));
    }

    [Fact]
    public async Task What_is_taken_back_is_no_mention_any_more()
    {
        var question = await site.Ask("Katoaako peruttu maininta?");
        var before = Unseen(await _lead.Read(Routes.Queue));
        await _counsellor.WritesNote(question, "@lead katso tätä.");

        await _counsellor.TakesNoteBack(question);

        Assert.Equal(before, Unseen(await _lead.Read(Routes.Queue)));
    }

    [Fact]
    public async Task Pages_that_stand_open_hear_that_there_is_a_note_and_ask_for_their_own_count()
    {
        var question = await site.Ask("Kuuleeko avoin sivu?");
        using var stream = await Listener.Of(await site.Lead());

        await _counsellor.WritesNote(question, "@lead katso tätä.");

        Assert.Equal($$"""{"question":{{question}},"kind":"noted"}""", await stream.Next());
        Assert.Contains("nya:", (await _lead.Read(Routes.MentionCount)).Source, StringComparison.Ordinal);
        await _lead.Read(Routes.Question(question));
        Assert.Equal($$"""{"question":{{question}},"kind":"mentions"}""", await stream.Next());
    }

    [Fact]
    public async Task After_a_working_hour_a_mail_in_the_readers_language_names_number_and_topic_and_no_word()
    {
        await using var server = await MailServer.Start();
        await using var own = new MailSite(server);
        await own.GivesAddresses();
        var (counsellor, lead) = (await own.Counsellor(), await own.Lead());
        var (one, other) = (await own.Ask("Ensimmäinen?", topic: "education"), await own.Ask("Toinen?"));
        await counsellor.WritesNote(one, "@lead, sana on sinivuokko.");
        await counsellor.WritesNote(other, "@lead, tämän ehdit nähdä.");
        await lead.Read(Routes.Question(other));

        await own.LooksAtMentions();
        var early = await own.Outbox();
        own.Clock.Advance(TimeSpan.FromMinutes(61));
        await own.LooksAtMentions();
        await own.LooksAtMentions();
        var mail = await server.Receives();

        Assert.Empty(early);
        Assert.Equal(["lead@employmentnet.example"], mail.EnvelopeTo);
        Assert.Equal($"Du nämndes i fråga {one}", mail.Subject);
        Assert.Contains("Studier och utbildning", mail.Text, StringComparison.Ordinal);
        Assert.Contains($"{MailSettings.PublicUrl}{Routes.Question(one)}", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sinivuokko", mail.Text, StringComparison.Ordinal);
        Assert.Equal(0, server.Unread);
    }

    private static int Unseen(ReadPage page) => page.Text("mention-count .count") is { Length: > 0 } count ? int.Parse(count, CultureInfo.InvariantCulture) : 0;
}

file static class MentionVerbs
{
    public static Task LooksAtMentions(this SiteHost site) => site.With<MentionJob>(job => job.Run());

    public static Task GivesAddresses(this SiteHost site) => site.With<UserManager<StaffMember>>(async users =>
        await users.SetEmailAsync((await users.FindByNameAsync(StaffRoles.Lead))!, "lead@employmentnet.example"));
}
