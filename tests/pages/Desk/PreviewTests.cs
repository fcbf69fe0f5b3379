namespace EmploymentNet.PageTests.Desk;

public sealed class PreviewTests(SiteHost site) : IClassFixture<SiteHost>
{
    private const string Text = "## Aluksi\n\nKatso [Kela](www.kela.fi) ja [palvelu](/fi/palvelut).\n\n<b>Ei</b>";

    [Fact]
    public async Task The_preview_shows_what_the_asker_will_see()
    {
        var question = await site.Ask("Miltä vastaus näyttää?");
        var counsellor = await site.Counsellor();
        var page = await counsellor.Claim(question);

        var typed = await counsellor.Autosave(page, question, Text);
        var saved = await counsellor.SaveDraft(await counsellor.Read(page.Path[..page.Path.LastIndexOf('/')]), question, Text);
        var sent = await counsellor.SendAnswer(question, Text);

        var shown = sent.Document.QuerySelector(".message.from-desk .prose")!.InnerHtml;
        Assert.Contains("<h4>Aluksi</h4>", shown, StringComparison.Ordinal);
        Assert.Equal(shown, typed.Document.QuerySelector("[data-part=preview] .prose")!.InnerHtml);
        Assert.Equal(shown, saved.Document.QuerySelector("[data-part=preview] .prose")!.InnerHtml);
    }

    [Fact]
    public async Task What_becomes_no_link_is_named_beside_the_text()
    {
        var question = await site.Ask("Mihin linkki vie?");
        var counsellor = await site.Counsellor();

        var typed = await counsellor.Autosave(await counsellor.Claim(question), question, Text);

        Assert.Equal(["www.kela.fi"], typed.Texts(".advice code"));
    }
}
