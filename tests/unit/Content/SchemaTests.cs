using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EmploymentNet.Core.Content.Mapping;
using EmploymentNet.Core.Content.Schema;
using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.UnitTests.Content;

/// <summary>The schema in the content folder and the records that pages read must say the same.</summary>
public sealed partial class SchemaTests
{
    private static readonly ContentSchema Schema = Repository.Package.Schema;

    /// <summary>Which type a property has in a record, by the editor that fills it.</summary>
    private static readonly Dictionary<string, Func<Type, bool>> Fits = new()
    {
        [PropertyEditors.TextBox] = type => type == typeof(string),
        [PropertyEditors.TextArea] = type => type == typeof(string),
        [PropertyEditors.RichText] = type => type == typeof(RichText),
        [PropertyEditors.MediaPicker3] = type => type == typeof(IReadOnlyList<Media>),
        [PropertyEditors.ContentPicker] = type => type == typeof(ContentReference),
        [PropertyEditors.MultiNodeTreePicker] = type => type == typeof(IReadOnlyList<ContentReference>),
        [PropertyEditors.MultiUrlPicker] = type => type == typeof(IReadOnlyList<Link>),
        [PropertyEditors.BlockList] = type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Blocks<>),
        [PropertyEditors.DropDownListFlexible] = type => type == typeof(string),
        [PropertyEditors.CheckBoxList] = type => type == typeof(IReadOnlyList<string>),
        [PropertyEditors.Boolean] = type => type == typeof(bool),
        [PropertyEditors.Decimal] = type => type == typeof(decimal?),
        [PropertyEditors.DateTime] = type => type == typeof(DateTime?),
        [PropertyEditors.MultipleTextstring] = type => type == typeof(IReadOnlyList<string>),
    };

    [Fact]
    public void Every_type_has_a_record_and_every_record_a_type()
    {
        var compositions = Schema.DocumentTypes.SelectMany(type => type.Compositions).Select(type => type.Alias).ToHashSet();

        Assert.Equal(
            Schema.DocumentTypes.Where(type => !type.IsElement && !compositions.Contains(type.Alias)).Select(type => type.Alias).Order(),
            DocumentTypes.Documents.Keys.Order());
        Assert.Equal(
            Schema.DocumentTypes.Where(type => type.IsElement).Select(type => type.Alias).Order(),
            DocumentTypes.Elements.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_and_its_record_have_the_same_properties(string alias)
    {
        var properties = Schema.PropertiesOf(Schema.DocumentType(alias)!).ToDictionary(property => property.Alias);
        var members = RecordOf(alias).GetProperties()
            .Where(member => member.GetCustomAttribute<JsonIgnoreAttribute>() is null && member.CanWrite)
            .ToDictionary(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name), member => member.PropertyType);

        Assert.Equal(properties.Keys.Order(), members.Keys.Order());
        Assert.All(members, member => Assert.True(
            Fits[properties[member.Key].EditorAlias](member.Value), $"{alias}.{member.Key} is a {member.Value}, edited as {properties[member.Key].EditorAlias}"));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_record_documents_the_choices_that_its_editor_offers(string alias)
    {
        var documented = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "EmploymentNet.Core.xml")).Descendants("member")
            .Where(member => member.Attribute("name")!.Value.StartsWith($"P:{RecordOf(alias).FullName}.", StringComparison.Ordinal))
            .Select(member => (Alias: JsonNamingPolicy.CamelCase.ConvertName(member.Attribute("name")!.Value.Split('.')[^1]), Match: ListOfChoices().Match(member.Value)))
            .Where(member => member.Match.Success);

        Assert.All(documented, member =>
        {
            var property = Schema.PropertiesOf(Schema.DocumentType(alias)!).Single(property => property.Alias == member.Alias);
            Assert.Equal(Schema.DataTypeOf(property)!.Items, member.Match.Groups["items"].Value.Split(", "));
        });
    }

    [Fact]
    public void Every_property_names_a_data_type_of_the_same_editor()
    {
        var properties = Schema.DocumentTypes.Concat(Schema.MediaTypes).SelectMany(type => type.Properties);

        Assert.All(properties, property => Assert.Equal(property.EditorAlias, Schema.DataTypeOf(property)?.EditorAlias));
    }

    [Fact]
    public void Every_composition_allowed_child_and_block_is_in_the_schema()
    {
        var named = Schema.DocumentTypes.SelectMany(type => type.Compositions.Concat(type.AllowedChildren)).Select(type => type.Key)
            .Concat(Schema.DataTypes.SelectMany(type => type.BlockTypes));

        Assert.All(named, key => Assert.NotNull(Schema.DocumentType(key)));
    }

    [Fact]
    public void Elements_do_not_vary_by_culture_and_documents_do()
    {
        Assert.All(Schema.DocumentTypes, type => Assert.Equal(!type.IsElement, type.VariesByCulture));
        Assert.All(Schema.DocumentTypes.Where(type => type.IsElement).SelectMany(type => type.Properties), property => Assert.False(property.VariesByCulture));
    }

    public static TheoryData<string> Types() => [.. DocumentTypes.Documents.Keys.Concat(DocumentTypes.Elements.Keys).Order()];

    private static Type RecordOf(string alias) => DocumentTypes.Documents.GetValueOrDefault(alias) ?? DocumentTypes.Elements[alias];

    [GeneratedRegex(@"(One|Any) of: (?<items>[\w, ]+)")]
    private static partial Regex ListOfChoices();
}
