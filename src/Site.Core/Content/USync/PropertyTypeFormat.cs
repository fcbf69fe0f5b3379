using System.Xml.Linq;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.USync;

internal static class PropertyTypeFormat
{
    public static PropertyType Read(XElement property) => new(
        Guid.Parse(property.Required("Key").Value),
        property.Text("Name"),
        property.Required("Alias").Value,
        Guid.Parse(property.Required("Definition").Value),
        property.Text("Type"),
        property.Number("SortOrder"),
        property.Element("Tab")?.Attribute("Alias")?.Value ?? "")
    {
        Description = property.Text("Description"),
        Mandatory = property.Flag("Mandatory"),
        Validation = property.Text("Validation"),
        Variations = ReadVariations(property),
    };

    /// <summary>uSync writes no variation for the properties of media types.</summary>
    public static XElement Write(PropertyType property, ContentType type, bool withVariations) => new(
        "GenericProperty",
        new XElement("Key", property.Key),
        new XElement("Name", property.Name),
        new XElement("Alias", property.Alias),
        new XElement("Definition", property.DataTypeKey),
        new XElement("Type", property.EditorAlias),
        new XElement("Mandatory", XmlWriting.Lower(property.Mandatory)),
        new XElement("Validation", property.Validation),
        new XElement("Description", new XCData(property.Description)),
        new XElement("SortOrder", property.SortOrder),
        Tab(property, type),
        withVariations ? new XElement("Variations", property.Variations) : null,
        new XElement("MandatoryMessage", ""),
        new XElement("ValidationRegExpMessage", ""),
        new XElement("LabelOnTop", "false"));

    public static Variations ReadVariations(XElement? parent) =>
        Enum.TryParse<Variations>(parent.Text("Variations"), ignoreCase: true, out var variations) ? variations : Variations.Nothing;

    private static XElement Tab(PropertyType property, ContentType type) => property.TabAlias.Length == 0
        ? new XElement("Tab", "")
        : new XElement(
            "Tab",
            new XAttribute("Alias", property.TabAlias),
            type.Tabs.FirstOrDefault(tab => tab.Alias == property.TabAlias)?.Caption ?? "");
}
