using System.Xml.Linq;
using EmploymentNet.Core.Content.Nodes;

namespace EmploymentNet.Core.Content.USync;

internal static class ContentFormat
{
    public static ContentNode Read(XElement root)
    {
        var info = root.Required("Info");
        var published = info.Element("Published");
        return new ContentNode
        {
            Key = root.Key(),
            ParentKey = NodeFormat.ReadParent(info),
            Name = NodeFormat.ReadName(root, info),
            ContentType = info.Required("ContentType").Value,
            CreateDate = XmlReading.Date(info.Text("CreateDate")),
            SortOrder = info.Number("SortOrder"),
            Trashed = info.Flag("Trashed"),
            Published = XmlReading.IsTrue(published?.Attribute("Default")?.Value),
            Variants = [.. (info.Element("NodeName")?.Elements("Name") ?? []).Select(name => ReadVariant(name, published))],
            Schedule = [.. (info.Element("Schedule")?.Elements("ContentSchedule") ?? []).Select(ReadSchedule)],
            Properties = NodeFormat.ReadProperties(root),
        };
    }

    public static XElement Write(ContentNode node, NodeTree<ContentNode> tree) => new(
        "Content",
        NodeFormat.Identity(node, tree),
        new XElement(
            "Info",
            NodeFormat.Place(node, tree),
            new XElement("NodeName", new XAttribute("Default", node.Name), Variants(node).Select(variant =>
                new XElement("Name", Culture(variant), variant.Name))),
            new XElement("SortOrder", node.SortOrder),
            new XElement("Published", new XAttribute("Default", XmlWriting.Lower(node.Published)), Variants(node).Select(variant =>
                new XElement("Published", Culture(variant), XmlWriting.Lower(variant.Published)))),
            new XElement("Schedule", node.Schedule.Select(WriteSchedule)),
            new XElement("Template")),
        NodeFormat.Properties(node));

    private static CultureVariant ReadVariant(XElement name, XElement? published)
    {
        var culture = name.Attribute("Culture")?.Value ?? throw new FormatException("<Name> has no Culture");
        var state = published?.Elements("Published").FirstOrDefault(element =>
            string.Equals(element.Attribute("Culture")?.Value, culture, StringComparison.OrdinalIgnoreCase));
        return new CultureVariant(culture, name.Value, XmlReading.IsTrue(state?.Value));
    }

    private static ScheduledAction ReadSchedule(XElement action) =>
        new(action.TextOrNull("Culture"), action.Text("Action"), XmlReading.Date(action.Text("Date")));

    private static XElement WriteSchedule(ScheduledAction action) => new(
        "ContentSchedule",
        new XElement("Culture", action.Culture ?? ""),
        new XElement("Action", action.Action),
        new XElement("Date", XmlWriting.Date(action.Date)));

    private static IEnumerable<CultureVariant> Variants(ContentNode node) =>
        node.Variants.OrderBy(variant => variant.Culture, StringComparer.OrdinalIgnoreCase);

    private static XAttribute Culture(CultureVariant variant) => new("Culture", variant.Culture);
}
