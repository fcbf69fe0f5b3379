using EmploymentNet.Core.Content.Authoring;
using EmploymentNet.Core.Content.Mapping;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Core.Content.USync;

namespace EmploymentNet.UnitTests.Content;

public sealed class AuthoringTests : IDisposable
{
    private const string Page = """
        id: service-test
        type: service
        parent: section-services
        sort: 990
        targetGroups: youth, unemployed
        costFree: true
        related: id:help-now
        # a note for the next writer
        [fi]
        name: Koekäyttö
        description: <<
        ## Mitä se on

        Lue [apua heti](id:help-now#soita) ja [kysy](/fi/neuvonta/kysy). <b>Ei HTML:ää.</b>

        | a | b |
        |---|---|
        | 1 | 2 |
        >>
        @channels serviceChannel
        kind: phone
        title: Soita
        link: Kela | https://www.kela.fi
        @@hours serviceHour
        dayFrom: mon
        opens: 09:00
        @@hours serviceHour
        dayFrom: tue
        [sv]
        name: Provkörning
        """;

    private static readonly DateTime Today = new(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _texts = new();

    public AuthoringTests() => _folder.CopyFrom(Repository.Folder.Root);

    public void Dispose()
    {
        _folder.Dispose();
        _texts.Dispose();
    }

    [Fact]
    public void One_page_is_written_into_a_folder_of_others_and_nothing_else_changes()
    {
        var result = Author(Page);

        Assert.Empty(result.Problems);
        Assert.Contains("Content/koekaytto.config", result.Written);
        Assert.All(Repository.Reading.Paths.Values, path => Assert.Equal(
            File.ReadAllBytes(Path.Combine(Repository.Folder.Usync, path)), File.ReadAllBytes(Path.Combine(_folder.Path, "uSync", "v17", path))));
    }

    [Fact]
    public void What_was_written_is_what_readers_get()
    {
        Author(Page);

        var service = Assert.IsType<Service>(Snapshot().Find("/fi/palvelut/koekaytto"));

        Assert.Equal(["youth", "unemployed"], service.TargetGroups);
        Assert.True(service.CostFree);
        Assert.Equal("Apua heti", Assert.Single(service.Related).Name);
        Assert.Equal(["mon", "tue"], Assert.Single(service.Channels).Hours.Select(hour => hour.DayFrom));
        Assert.Equal("https://www.kela.fi", service.Channels[0].Link[0].Href);
        Assert.Equal("/sv/tjanster/provkorning", service.Header.Cultures["sv-FI"]);
    }

    [Fact]
    public void Markdown_becomes_html_with_links_to_pages_and_without_html_of_its_own()
    {
        Author(Page);

        var markup = ((Service)Snapshot().Find("/fi/palvelut/koekaytto")!).Description!.Markup;

        Assert.Contains("<h2>Mitä se on</h2>", markup, StringComparison.Ordinal);
        Assert.Contains("#soita\" data-destination-id", markup, StringComparison.Ordinal);
        Assert.Contains("href=\"/fi/neuvonta/kysy\"", markup, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;", markup, StringComparison.Ordinal);
        Assert.Contains("<td>1</td>", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Writing_the_same_text_again_gives_the_same_bytes()
    {
        Author(Page);
        var first = File.ReadAllBytes(Path.Combine(_folder.Path, "uSync", "v17", "Content", "koekaytto.config"));

        ContentAuthor.Author([_texts.Path], new ContentFolder(_folder.Path), Today.AddDays(3));

        Assert.Equal(first, File.ReadAllBytes(Path.Combine(_folder.Path, "uSync", "v17", "Content", "koekaytto.config")));
    }

    [Fact]
    public void A_page_that_changes_its_name_changes_its_file()
    {
        Author(Page);

        var result = Author(Page.Replace("name: Koekäyttö", "name: Kokeilu", StringComparison.Ordinal));

        Assert.Contains("Content/kokeilu.config", result.Written);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "uSync", "v17", "Content", "koekaytto.config")));
    }

    [Theory]
    [InlineData("type: service", "type: palvelu", 2, "there is no document type \"palvelu\"")]
    [InlineData("parent: section-services", "parent: section-palvelut", 3, "no page has the id \"section-palvelut\"")]
    [InlineData("parent: section-services", "parent: blog", 3, "blog takes no service below it")]
    [InlineData("sort: 990", "sort: last", 4, "\"last\" is not a whole number")]
    [InlineData("youth, unemployed", "youth, cats", 5, "targetGroups cannot be \"cats\"")]
    [InlineData("costFree: true", "costFree: yes", 6, "\"yes\" is neither true nor false")]
    [InlineData("costFree: true", "cost: 5 €", 6, "cost differs by language")]
    [InlineData("costFree: true", "colour: red", 6, "service has no property \"colour\"")]
    [InlineData("costFree: true", "enrolmentStart: 6.5.2026", 6, "is not a date like 2026-05-06")]
    [InlineData("related: id:help-now", "illustration: media:none.svg", 7, "no media file is called \"none.svg\"")]
    [InlineData("[fi]", "[en]", 9, "[en] is not a language of the site")]
    [InlineData("name: Koekäyttö", "summary: x", 9, "[fi] has no name")]
    [InlineData("name: Koekäyttö", "name: Työkokeilu", 10, "has the same address \"tyokokeilu\"")]
    [InlineData("(id:help-now#soita)", "(id:help-later)", 14, "no page has the id \"help-later\"")]
    [InlineData("@channels serviceChannel", "@channels milestone", 20, "channels takes no milestone")]
    [InlineData("@channels serviceChannel", "@channels puhelin", 20, "there is no element type \"puhelin\"")]
    [InlineData("kind: phone", "number: 123", 21, "serviceChannel has no \"number\"")]
    [InlineData("Kela | https://www.kela.fi", "https://www.kela.fi", 23, "is not a link like")]
    [InlineData("title: Soita", "Soita meille", 22, "is neither \"key: value\"")]
    [InlineData("dayFrom: tue", "dayFrom: friday", 28, "dayFrom cannot be \"friday\"")]
    public void A_mistake_is_told_with_file_line_and_reason_and_nothing_is_written(string right, string wrong, int line, string reason)
    {
        var result = Author(Page.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Empty(result.Written);
        Assert.Contains(result.Problems, problem => problem.Line == line && problem.Reason.Contains(reason, StringComparison.Ordinal));
        Assert.All(result.Problems, problem => Assert.EndsWith("page.txt", problem.File, StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_that_belongs_to_the_desk_is_refused()
    {
        var result = Author("""
            id: page-desk
            type: page
            parent: home
            [fi]
            name: Neuvonta
            """);

        Assert.Equal(5, Assert.Single(result.Problems).Line);
        Assert.Contains("\"neuvonta\" is reserved", result.Problems[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_never_closed_is_told_at_the_line_that_opened_it()
    {
        var file = AuthoredFileParser.Parse("page.txt", "id: x\n[fi]\nname: y\nintro: <<\nteksti");

        Assert.Equal(new AuthoringProblem("page.txt", 4, "<< is never closed by a line >>"), Assert.Single(file.Problems));
    }

    [Fact]
    public void A_media_list_copies_its_files_and_keeps_both_alternative_texts()
    {
        _texts.Write("map.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>""");
        _texts.Write("MEDIA.txt", "map.svg | Kartta | Kartta kunnista | Karta över kommunerna");

        var result = Author(Page.Replace("related: id:help-now", "illustration: media:map.svg", StringComparison.Ordinal));

        Assert.Empty(result.Problems);
        var picture = Snapshot().Find("/fi/palvelut/koekaytto")!.Illustration[0];
        Assert.Equal((30, 20), (picture.Width, picture.Height));
        Assert.Equal("Karta över kommunerna", picture.AltText("sv-FI"));
        Assert.True(File.Exists(Path.Combine(_folder.Path, picture.Url.TrimStart('/'))));
    }

    private AuthoringResult Author(string page)
    {
        _texts.Write("page.txt", page);
        return ContentAuthor.Author([_texts.Path], new ContentFolder(_folder.Path), Today);
    }

    private Core.Content.ContentSnapshot Snapshot()
    {
        var folder = new ContentFolder(_folder.Path);
        return SnapshotBuilder.Build(UsyncReader.Read(folder.Usync).Package, folder.Media, problem => Assert.Fail(problem));
    }
}
