using System.Text.Json.Nodes;
using System.Xml.Linq;
using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.USync;

internal static class DataTypeFormat
{
    public static DataType Read(XElement root)
    {
        var info = root.Required("Info");
        return new DataType(
            root.Key(),
            info.TextOrNull("Name") ?? root.Alias(),
            info.Required("EditorAlias").Value,
            info.Text("EditorUIAlias"),
            info.TextOrNull("Folder"),
            root.TextOrNull("Config") is { } config ? JsonNode.Parse(config)!.AsObject() : []);
    }

    public static XElement Write(DataType type, ContentPackage package) => new(
        "DataType",
        new XAttribute("Key", type.Key),
        new XAttribute("Alias", type.Name),
        new XAttribute("Level", 1),
        new XElement(
            "Info",
            new XElement("Name", type.Name),
            new XElement("EditorAlias", type.EditorAlias),
            new XElement("EditorUIAlias", type.EditorUiAlias),
            type.Folder is null ? null : new XElement("Folder", type.Folder)),
        new XElement("Config", new XCData(UsyncJson.WriteSorted(type.Config))));
}
