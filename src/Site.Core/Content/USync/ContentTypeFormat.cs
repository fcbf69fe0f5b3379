using System.Xml.Linq;
using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.USync;

/// <summary>Document types and media types: the same elements, in an order of their own.</summary>
internal static class ContentTypeFormat
{
    public static ContentType Read(XElement root)
    {
        var info = root.Required("Info");
        return new ContentType(root.Key(), root.Alias(), info.Text("Name"), info.Text("Icon"))
        {
            Thumbnail = info.Text("Thumbnail"),
            Description = info.Text("Description"),
            AllowAtRoot = info.Flag("AllowAtRoot"),
            ListView = Guid.TryParse(info.Text("ListView"), out var list) ? list : Guid.Empty,
            Variations = PropertyTypeFormat.ReadVariations(info),
            IsElement = info.Flag("IsElement"),
            Folder = info.TextOrNull("Folder"),
            Compositions = References(info.Element("Compositions")),
            AllowedChildren = References(root.Element("Structure")),
            Properties = [.. (root.Element("GenericProperties")?.Elements("GenericProperty") ?? []).Select(PropertyTypeFormat.Read)],
            Tabs = [.. (root.Element("Tabs")?.Elements("Tab") ?? []).Select(ReadTab)],
        };
    }

    public static XElement WriteDocumentType(ContentType type, ContentPackage package) => new(
        "ContentType",
        Identity(type),
        new XElement(
            "Info",
            CommonInfo(type),
            new XElement(
                "HistoryCleanup",
                new XElement("PreventCleanup", "False"),
                new XElement("KeepAllVersionsNewerThanDays", ""),
                new XElement("KeepLatestVersionPerDayForDays", "")),
            type.Folder is null ? null : new XElement("Folder", type.Folder),
            Compositions(type),
            new XElement("DefaultTemplate", ""),
            new XElement("AllowedTemplates")),
        Structure(type, "ContentType"),
        Properties(type, withVariations: true),
        Tabs(type));

    public static XElement WriteMediaType(ContentType type, ContentPackage package) => new(
        "MediaType",
        Identity(type),
        new XElement("Info", CommonInfo(type), Compositions(type)),
        Properties(type, withVariations: false),
        Structure(type, "MediaType"),
        Tabs(type));

    private static PropertyTab ReadTab(XElement tab) => new(
        Guid.Parse(tab.Required("Key").Value), tab.Text("Caption"), tab.Text("Alias"), tab.Text("Type"), tab.Number("SortOrder"));

    private static List<TypeReference> References(XElement? parent) =>
        [.. (parent?.Elements() ?? []).Select(element => new TypeReference(element.Key(), element.Value))];

    private static XAttribute[] Identity(ContentType type) =>
        [new("Key", type.Key), new("Alias", type.Alias), new("Level", 1)];

    private static XElement[] CommonInfo(ContentType type) =>
    [
        new("Name", type.Name),
        new("Icon", type.Icon),
        new("Thumbnail", type.Thumbnail),
        new("Description", type.Description),
        new("AllowAtRoot", XmlWriting.Capital(type.AllowAtRoot)),
        new("ListView", type.ListView),
        new("Variations", type.Variations),
        new("IsElement", XmlWriting.Lower(type.IsElement)),
    ];

    private static XElement Compositions(ContentType type) => new(
        "Compositions",
        type.Compositions.Select(used => new XElement("Composition", new XAttribute("Key", used.Key), used.Alias)));

    private static XElement Structure(ContentType type, string name) => new(
        "Structure",
        type.AllowedChildren.Select((child, index) =>
            new XElement(name, new XAttribute("Key", child.Key), new XAttribute("SortOrder", index), child.Alias)));

    private static XElement Properties(ContentType type, bool withVariations) => new(
        "GenericProperties",
        type.Properties.OrderBy(property => property.Alias, StringComparer.OrdinalIgnoreCase)
            .Select(property => PropertyTypeFormat.Write(property, type, withVariations)));

    private static XElement Tabs(ContentType type) => new(
        "Tabs",
        type.Tabs.Select(tab => new XElement(
            "Tab",
            new XElement("Key", tab.Key),
            new XElement("Caption", tab.Caption),
            new XElement("Alias", tab.Alias),
            new XElement("Type", tab.Type),
            new XElement("SortOrder", tab.SortOrder))));
}
