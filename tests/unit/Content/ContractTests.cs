using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Core.Content.Schema;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Strings;
using Oracle = Umbraco.Cms.Core.Models.DeliveryApi;
using OurUdi = EmploymentNet.Core.Content.Delivery.Udi;

namespace EmploymentNet.UnitTests.Content;

/// <summary>Umbraco's own assembly is the judge of what we say we speak.</summary>
public sealed class ContractTests
{
    private static readonly JsonSerializerOptions UmbracoJson = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly DefaultShortStringHelper Segments = new(Microsoft.Extensions.Options.Options.Create(new RequestHandlerSettings
    {
        UserDefinedCharCollection = [.. UrlSegment.OwnReplacements.Select(pair => new CharItem { Char = pair.Key.ToString(), Replacement = pair.Value })],
    }));

    [Fact]
    public void Property_editors_have_the_aliases_of_Umbraco()
    {
        Assert.All(Constants(typeof(PropertyEditors)), ours =>
            Assert.Equal(typeof(Umbraco.Cms.Core.Constants.PropertyEditors.Aliases).GetField(ours.Name)!.GetRawConstantValue(), ours.GetRawConstantValue()));
    }

    [Theory]
    [InlineData(typeof(ApiContent), typeof(Oracle.IApiContent))]
    [InlineData(typeof(ApiContentResponse), typeof(Oracle.IApiContentResponse))]
    [InlineData(typeof(ApiContentRoute), typeof(Oracle.IApiContentRoute))]
    [InlineData(typeof(ApiContentStartItem), typeof(Oracle.IApiContentStartItem))]
    [InlineData(typeof(ApiElement), typeof(Oracle.IApiElement))]
    [InlineData(typeof(ApiLink), typeof(Oracle.ApiLink))]
    [InlineData(typeof(ApiMediaWithCrops), typeof(Oracle.IApiMediaWithCrops))]
    [InlineData(typeof(ApiBlockItem), typeof(Oracle.ApiBlockItem))]
    [InlineData(typeof(ApiBlockListModel), typeof(Oracle.ApiBlockListModel))]
    [InlineData(typeof(RichTextModel), typeof(Oracle.RichTextModel))]
    [InlineData(typeof(ImageCrop), typeof(Oracle.ImageCrop))]
    [InlineData(typeof(ImageCropCoordinates), typeof(Oracle.ImageCropCoordinates))]
    [InlineData(typeof(ImageFocalPoint), typeof(Oracle.ImageFocalPoint))]
    public void A_record_has_the_members_of_the_model_it_stands_for(Type ours, Type theirs)
    {
        var expected = theirs.GetProperties().Concat(theirs.IsInterface ? theirs.GetInterfaces().SelectMany(parent => parent.GetProperties()) : []);

        Assert.Equal(expected.Select(member => member.Name).Distinct().Order(), ours.GetProperties().Select(member => member.Name).Order());
    }

    [Fact]
    public void Link_types_have_the_names_of_Umbraco()
    {
        Assert.Equal(Enum.GetNames<Umbraco.Cms.Core.Models.LinkType>().Order(), Enum.GetNames<Core.Content.Delivery.LinkType>().Order());
    }

    [Fact]
    public void Every_seed_document_serialises_as_Umbraco_serialises_it()
    {
        Assert.All(Repository.Documents(), item =>
        {
            var ours = JsonSerializer.SerializeToNode(item.Document, DeliveryJson.Options)!;
            var theirs = JsonSerializer.SerializeToNode(OracleModels.Response(item.Document), UmbracoJson)!;

            Assert.True(JsonNode.DeepEquals(ours, theirs), $"{item.Document.Route.Path}\n{ours}\n{theirs}");
            Assert.Equal("contentType", ours.AsObject().First().Key);
            Assert.Equal("cultures", ours.AsObject().Last().Key);
        });
    }

    [Fact]
    public void Every_property_of_a_seed_document_has_the_json_of_its_editor()
    {
        var schema = Repository.Package.Schema;

        foreach (var (document, _) in Repository.Documents())
        {
            var json = JsonSerializer.SerializeToNode(document, DeliveryJson.Options)!["properties"]!.AsObject();
            var properties = schema.PropertiesOf(schema.DocumentType(document.ContentType)!);
            Assert.Equal(properties.Select(property => property.Alias).Order(), json.Select(member => member.Key).Order());
            Assert.All(properties, property => Assert.Contains(KindOf(json[property.Alias]), KindsOf(property.EditorAlias)));
        }
    }

    [Fact]
    public void Every_name_of_the_seed_gives_the_segment_that_Umbraco_gives_it()
    {
        var names = Repository.Package.Content.SelectMany(node => node.Variants.Select(variant => variant.Name));

        Assert.All(names, name => Assert.Equal(Segments.CleanStringForUrlSegment(name), UrlSegment.Of(name)));
    }

    [Fact]
    public void Every_path_of_the_seed_has_the_steps_that_Umbraco_makes_of_the_names()
    {
        var names = Repository.Package.Content.ToDictionary(node => node.Key, node => node.Name);

        Assert.All(Repository.Reading.Paths.Where(path => names.ContainsKey(path.Key)), path =>
        {
            var step = XDocument.Load(Path.Combine(Repository.Folder.Usync, path.Value)).Root!.Element("Info")!.Element("Path")!.Value.Split('/')[^1];
            Assert.Equal(Segments.CleanStringForSafeAlias(names[path.Key]), step);
        });
    }

    [Theory]
    [InlineData("Über uns & Mehr!")]
    [InlineData("Työhön: ohjeet 2026 (luonnos)")]
    [InlineData("Åland & Österbotten – på svenska")]
    [InlineData("what’s new?")]
    [InlineData("“Kela” ja TE‑toimisto")]
    [InlineData("C# / .NET 10.0")]
    [InlineData("a+b*c|d_e")]
    [InlineData("Crème brûlée, Łódź, Þór, đakovo")]
    [InlineData("東京 ガイド")]
    [InlineData("hinta 5 € kuussa, älä maksa")]
    [InlineData("100 % työtä – puolet ajasta…")]
    [InlineData("pehmeä\u00ADtavu ja sitova\u00A0väli")]
    public void Any_name_gives_the_segment_that_Umbraco_gives_it(string name)
    {
        Assert.Equal(Segments.CleanStringForUrlSegment(name), UrlSegment.Of(name));
    }

    [Theory]
    [InlineData("umb://document/0cc0eba1996042c9bf9b60e150b429ae")]
    [InlineData("umb://media/dbb62958000000000000000000000001")]
    [InlineData("umb://document/none")]
    [InlineData("")]
    public void Identifiers_are_read_as_Umbraco_reads_them(string text)
    {
        var theirs = UdiParser.TryParse(text, out GuidUdi? udi);

        Assert.Equal(theirs, OurUdi.TryParse(text, out var key, out var type));
        Assert.Equal((udi?.Guid ?? Guid.Empty, udi?.EntityType ?? ""), (key, type));
    }

    [Theory]
    [InlineData("umb://document")] // Umbraco: the root of all documents, which no picker holds.
    [InlineData("http://document/0cc0eba1996042c9bf9b60e150b429ae")]
    public void Identifiers_that_name_no_item_are_refused(string text)
    {
        Assert.False(OurUdi.TryParse(text, out _, out _));
    }

    private static FieldInfo[] Constants(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static);

    private static JsonValueKind KindOf(JsonNode? node) => node?.GetValueKind() switch
    {
        null => JsonValueKind.Null,
        JsonValueKind.False => JsonValueKind.True,
        var kind => kind.Value,
    };

    private static JsonValueKind[] KindsOf(string editor) => editor switch
    {
        PropertyEditors.RichText or PropertyEditors.ContentPicker => [JsonValueKind.Object, JsonValueKind.Null],
        PropertyEditors.BlockList => [JsonValueKind.Object],
        PropertyEditors.MediaPicker3 or PropertyEditors.MultiNodeTreePicker or PropertyEditors.MultiUrlPicker
            or PropertyEditors.CheckBoxList or PropertyEditors.MultipleTextstring => [JsonValueKind.Array],
        PropertyEditors.DropDownListFlexible => [JsonValueKind.String],
        PropertyEditors.Boolean => [JsonValueKind.True],
        PropertyEditors.Integer or PropertyEditors.Decimal => [JsonValueKind.Number, JsonValueKind.Null],
        _ => [JsonValueKind.String, JsonValueKind.Null],
    };
}
