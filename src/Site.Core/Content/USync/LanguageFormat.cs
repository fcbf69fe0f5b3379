using System.Xml.Linq;
using EmploymentNet.Core.Content.Nodes;

namespace EmploymentNet.Core.Content.USync;

internal static class LanguageFormat
{
    public static Schema.Language Read(XElement root) => new(
        root.Key(),
        root.TextOrNull("IsoCode") ?? root.Alias(),
        root.Text("Name"),
        root.Flag("IsDefault"),
        root.Flag("IsMandatory"),
        root.TextOrNull("Fallback"));

    public static XElement Write(Schema.Language language, ContentPackage package) => new(
        "Language",
        new XAttribute("Key", language.Key),
        new XAttribute("Alias", language.IsoCode),
        new XAttribute("Level", 0),
        new XElement("Name", language.Name),
        new XElement("IsoCode", language.IsoCode),
        new XElement("IsMandatory", XmlWriting.Lower(language.IsMandatory)),
        new XElement("IsDefault", XmlWriting.Lower(language.IsDefault)),
        language.Fallback is null ? null : new XElement("Fallback", language.Fallback));
}
