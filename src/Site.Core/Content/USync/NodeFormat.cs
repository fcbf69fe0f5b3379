using System.Text;
using System.Xml.Linq;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Core.Content.Nodes;

namespace EmploymentNet.Core.Content.USync;

/// <summary>What content and media items share.</summary>
internal static class NodeFormat
{
    /// <summary>Where the node hangs and what it is, up to the create date.</summary>
    public static IEnumerable<object> Place<T>(T node, NodeTree<T> tree)
        where T : Node =>
    [
        new XElement("Parent", new XAttribute("Key", node.ParentKey), tree.Parent(node)?.Name ?? ""),
        new XElement("Path", Path(node, tree)),
        new XElement("Trashed", XmlWriting.Lower(node.Trashed)),
        new XElement("ContentType", node.ContentType),
        new XElement("CreateDate", XmlWriting.Date(node.CreateDate)),
    ];

    public static XAttribute[] Identity<T>(T node, NodeTree<T> tree)
        where T : Node => [new("Key", node.Key), new("Alias", node.Name), new("Level", tree.Level(node))];

    public static XElement Properties(Node node) => new(
        "Properties",
        node.Properties.OrderBy(property => property.Key, StringComparer.OrdinalIgnoreCase)
            .Select(property => new XElement(property.Key, property.Value.Select(Value))));

    public static Dictionary<string, IReadOnlyList<PropertyValue>> ReadProperties(XElement root)
    {
        var properties = new Dictionary<string, IReadOnlyList<PropertyValue>>();
        foreach (var property in root.Element("Properties")?.Elements() ?? [])
        {
            properties[property.Name.LocalName] =
            [
                .. property.Elements("Value").Select(value => new PropertyValue(
                    NotEmpty(value.Attribute("Culture")), NotEmpty(value.Attribute("Segment")), value.Value)),
            ];
        }

        return properties;
    }

    public static Guid ReadParent(XElement info) =>
        Guid.TryParse(info.Element("Parent")?.Attribute("Key")?.Value, out var parent) ? parent : Guid.Empty;

    public static string ReadName(XElement root, XElement info) =>
        NotEmpty(info.Element("NodeName")?.Attribute("Default")) ?? root.Alias();

    public static string Path<T>(T node, NodeTree<T> tree)
        where T : Node => "/" + string.Join('/', tree.SelfAndAncestors(node).Reverse().Select(step => PathStep(step.Name)));

    /// <summary>A name as Umbraco's safe alias: words joined, each but the first with a capital.</summary>
    private static string PathStep(string name)
    {
        var step = new StringBuilder(name.Length);
        var wordStarts = false;
        foreach (var c in name)
        {
            var letter = UrlSegment.OwnReplacements.GetValueOrDefault(char.ToLowerInvariant(c)) is { } plain
                ? char.IsUpper(c) ? char.ToUpperInvariant(plain[0]) : plain[0]
                : c;
            if (char.IsAsciiLetter(letter) || (char.IsAsciiDigit(letter) && step.Length > 0))
                step.Append(wordStarts && step.Length > 0 ? char.ToUpperInvariant(letter) : letter);
            wordStarts = !char.IsAsciiLetterOrDigit(letter);
        }

        return step.ToString();
    }

    private static XElement Value(PropertyValue value) => new(
        "Value",
        value.Culture is null ? null : new XAttribute("Culture", value.Culture),
        value.Segment is null ? null : new XAttribute("Segment", value.Segment),
        new XCData(value.Value));

    private static string? NotEmpty(XAttribute? attribute) => attribute?.Value is { Length: > 0 } text ? text : null;
}
