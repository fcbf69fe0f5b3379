using System.Xml.Linq;
using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.USync;

internal static class DictionaryFormat
{
    public static DictionaryItem Read(XElement root) => new(
        root.Key(),
        root.Alias(),
        root.Element("Info").TextOrNull("Parent"),
        Translations(root.Element("Translations")));

    public static XElement Write(DictionaryItem item, ContentPackage package) => new(
        "Dictionary",
        new XAttribute("Key", item.Key),
        new XAttribute("Alias", item.Alias),
        new XAttribute("Level", Level(item, package)),
        new XElement("Info", item.Parent is null ? null : new XElement("Parent", item.Parent)),
        new XElement(
            "Translations",
            item.Translations.OrderBy(text => text.Key, StringComparer.OrdinalIgnoreCase).Select(text =>
                new XElement("Translation", new XAttribute("Language", text.Key), text.Value))));

    private static Dictionary<string, string> Translations(XElement? translations)
    {
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in translations?.Elements("Translation") ?? [])
            texts[text.Attribute("Language")?.Value ?? throw new FormatException("<Translation> has no Language")] = text.Value;
        return texts;
    }

    private static int Level(DictionaryItem item, ContentPackage package)
    {
        var level = 0;
        for (var parent = item.Parent; parent is not null && level < package.Dictionary.Count; level++)
            parent = package.Dictionary.FirstOrDefault(other => other.Alias == parent)?.Parent;
        return level;
    }
}
