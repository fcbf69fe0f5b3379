using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Desk;

public sealed class LinkPickerTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Services_pathways_and_published_answers_are_offered_with_title_and_path()
    {
        var counsellor = await site.Counsellor();
        var published = await counsellor.Answered(site, "Mikä on [yleistuki]?", "Se on Kelan tuki.");
        await counsellor.Publish(published, "Mikä on [yleistuki]?");
        var question = await site.Ask("Mistä luen lisää?");

        var page = await counsellor.Claim(question);

        var kinds = page.Texts("text-picker li .muted").Distinct();
        Assert.Equal(["Palvelu", "Palvelupolku", "Julkaistu vastaus"], kinds);
        Assert.All(page.Document.QuerySelectorAll("[name='Form.Link']"), button => Assert.StartsWith("/fi/", button.GetAttribute("value"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_script_a_link_joins_the_text_and_reads_as_its_title()
    {
        var counsellor = await site.Counsellor();
        var published = await counsellor.Answered(site, "Voiko [tukea] hakea?", "Voi hakea.");
        await counsellor.Publish(published, "Voiko [tukea] hakea?");
        var question = await site.Ask("Mistä siitä voi lukea?");
        var page = await counsellor.Claim(question);
        var path = page.Document.QuerySelectorAll("[name='Form.Link']").Single(button => button.TextContent == "Voiko [tukea] hakea?").GetAttribute("value")!;

        var linked = await counsellor.PressInEditor(page, Routes.QuestionDraftLink(question), new() { ["Form.Text"] = "Lue tästä.", ["Form.Link"] = path });
        var strange = await counsellor.PressInEditor(linked, Routes.QuestionDraftLink(question), new() { ["Form.Link"] = "/fi/ei-ole" });

        Assert.StartsWith("Lue tästä.\n\n[Voiko", linked.Text("textarea"), StringComparison.Ordinal);
        Assert.Equal("Voiko [tukea] hakea?", linked.Text($".preview a[href='{path}']"));
        Assert.Equal(linked.Text("textarea"), strange.Text("textarea"));
    }
}
