using EmploymentNet.Core.Content.USync;

namespace EmploymentNet.UnitTests.Content;

public sealed class UsyncReaderTests : IDisposable
{
    private const string Whole = """
        <?xml version="1.0" encoding="utf-8"?>
        <Content Level="1" Alias="Etusivu" Key="22222222-2222-2222-2222-222222222222">
          <Info>
            <UserInfo><Creator>somebody</Creator></UserInfo>
            <Parent Key="00000000-0000-0000-0000-000000000000"></Parent>
            <Trashed>False</Trashed>
            <ContentType>home</ContentType>
            <CreateDate>2026-01-02T03:04:05</CreateDate>
            <NodeName Default="Etusivu"><Name Culture="fi-fi">Etusivu</Name><Name Culture="SV-FI">Startsida</Name></NodeName>
            <SortOrder>3</SortOrder>
            <Published Default="True"><Published Culture="FI-FI">True</Published><Published Culture="sv-fi">TRUE</Published></Published>
          </Info>
          <Properties><heading><Value Culture="fi-fi"><![CDATA[Hei]]></Value></heading></Properties>
          <Novelty>18</Novelty>
        </Content>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_is_read_with_a_byte_order_mark_or_without_and_with_attributes_in_any_order(bool withMark)
    {
        _folder.Write("Content/etusivu.config", Whole, withMark);

        var reading = UsyncReader.Read(_folder.Path);

        var node = Assert.Single(reading.Package.Content);
        Assert.Empty(reading.Problems);
        Assert.Equal("Etusivu", node.Name);
        Assert.Equal(3, node.SortOrder);
        Assert.Equal(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), node.CreateDate);
    }

    [Fact]
    public void Cultures_and_booleans_are_taken_in_either_case()
    {
        _folder.Write("Content/etusivu.config", Whole);

        var node = UsyncReader.Read(_folder.Path).Package.Content[0];

        Assert.False(node.Trashed);
        Assert.True(node.IsPublishedIn("fi-FI"));
        Assert.True(node.IsPublishedIn("sv-FI"));
        Assert.Equal("Startsida", node.NameIn("sv-FI"));
        Assert.Equal("Hei", node.Value("heading", "fi-FI"));
    }

    [Fact]
    public void Tombstones_and_kinds_we_do_not_use_are_passed_over_in_silence()
    {
        _folder.Write("Content/gone.config", """<Empty Key="11111111-1111-1111-1111-111111111111" Alias="Gone" Change="Delete" Level="2" />""");
        _folder.Write("Templates/master.config", """<Template Key="11111111-1111-1111-1111-111111111111" Alias="master" />""");
        _folder.Write("usync.config", """<uSync version="17.0.0.0" format="10.7.0" />""");

        var reading = UsyncReader.Read(_folder.Path);

        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Package.Content);
    }

    [Fact]
    public void Files_are_found_in_tree_folders_too()
    {
        _folder.Write("Content/fi/deep/etusivu.config", Whole);

        Assert.Single(UsyncReader.Read(_folder.Path).Package.Content);
    }

    [Theory]
    [InlineData("", "Root element is missing")]
    [InlineData("<Content Key=\"22222222-2222-2222-2222-222222222222\" Alias=\"x\"><Info>", "Unexpected end of file")]
    [InlineData("<Media Key=\"22222222-2222-2222-2222-222222222222\" Alias=\"x\" />", "<Content> was expected")]
    [InlineData("<Content Alias=\"x\"><Info><ContentType>home</ContentType><CreateDate>2026-01-01</CreateDate></Info></Content>", "has no Key")]
    [InlineData("<Content Key=\"22\" Alias=\"x\"><Info><ContentType>home</ContentType><CreateDate>2026-01-01</CreateDate></Info></Content>", "is not a GUID")]
    [InlineData("<Content Key=\"22222222-2222-2222-2222-222222222223\" Alias=\"x\" />", "<Info> is missing")]
    [InlineData("<Content Key=\"22222222-2222-2222-2222-222222222223\" Alias=\"x\"><Info><ContentType>home</ContentType><CreateDate>soon</CreateDate></Info></Content>", "\"soon\" is not a date")]
    [InlineData("<Content Key=\"22222222-2222-2222-2222-222222222222\" Alias=\"x\"><Info><ContentType>home</ContentType><CreateDate>2026-01-01</CreateDate></Info></Content>", "is taken by Content/etusivu.config")]
    public void A_broken_file_is_named_with_path_and_reason_and_stops_nothing_else(string broken, string reason)
    {
        _folder.Write("Content/etusivu.config", Whole);
        _folder.Write("Content/rikki.config", broken);

        var reading = UsyncReader.Read(_folder.Path);

        var problem = Assert.Single(reading.Problems);
        Assert.Equal("Content/rikki.config", problem.Path);
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.Single(reading.Package.Content);
    }

    [Fact]
    public void Settings_of_a_data_type_that_are_no_json_are_a_named_problem()
    {
        _folder.Write("DataTypes/Rikki.config", """
            <DataType Key="22222222-2222-2222-2222-222222222222" Alias="Rikki">
              <Info><Name>Rikki</Name><EditorAlias>Umbraco.TextBox</EditorAlias></Info><Config><![CDATA[{"a": ]]></Config>
            </DataType>
            """);

        var problem = Assert.Single(UsyncReader.Read(_folder.Path).Problems);

        Assert.Equal("DataTypes/Rikki.config", problem.Path);
    }
}
