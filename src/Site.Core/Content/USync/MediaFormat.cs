using System.Xml.Linq;
using EmploymentNet.Core.Content.Nodes;

namespace EmploymentNet.Core.Content.USync;

internal static class MediaFormat
{
    public static MediaNode Read(XElement root)
    {
        var info = root.Required("Info");
        return new MediaNode
        {
            Key = root.Key(),
            ParentKey = NodeFormat.ReadParent(info),
            Name = NodeFormat.ReadName(root, info),
            ContentType = info.Required("ContentType").Value,
            CreateDate = XmlReading.Date(info.Text("CreateDate")),
            SortOrder = info.Number("SortOrder"),
            Trashed = info.Flag("Trashed"),
            Properties = NodeFormat.ReadProperties(root),
        };
    }

    public static XElement Write(MediaNode node, NodeTree<MediaNode> tree) => new(
        "Media",
        NodeFormat.Identity(node, tree),
        new XElement(
            "Info",
            NodeFormat.Place(node, tree),
            new XElement("NodeName", new XAttribute("Default", node.Name)),
            new XElement("SortOrder", node.SortOrder)),
        NodeFormat.Properties(node));
}
