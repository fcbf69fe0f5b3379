using System.Xml.Linq;
using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.USync;

internal static class DomainFormat
{
    public static Domain Read(XElement root)
    {
        var info = root.Required("Info");
        return new Domain(
            root.Key(), root.Alias(), info.Required("Language").Value, info.Required("Root").Key(), info.Flag("IsWildcard"));
    }

    public static XElement Write(Domain domain, ContentPackage package) => new(
        "Domain",
        new XAttribute("Key", domain.Key),
        new XAttribute("Alias", domain.Name),
        new XElement(
            "Info",
            new XElement("IsWildcard", XmlWriting.Lower(domain.IsWildcard)),
            new XElement("Language", domain.Language),
            new XElement("Root", new XAttribute("Key", domain.RootKey), RootPath(domain, package))));

    private static string RootPath(Domain domain, ContentPackage package)
    {
        var tree = new NodeTree<ContentNode>(package.Content);
        return tree.Find(domain.RootKey) is { } root ? NodeFormat.Path(root, tree) : "";
    }
}
