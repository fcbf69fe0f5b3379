using System.Globalization;
using System.Xml.Linq;

namespace EmploymentNet.Core.Content.USync;

/// <summary>Reads what uSync has written over the years: either case of booleans, missing elements, dates with or without a zone.</summary>
internal static class XmlReading
{
    public static string Text(this XElement? parent, string child) => parent?.Element(child)?.Value ?? "";

    public static string? TextOrNull(this XElement? parent, string child) =>
        parent.Text(child) is { Length: > 0 } text ? text : null;

    public static bool Flag(this XElement? parent, string child) => IsTrue(parent.Text(child));

    public static int Number(this XElement? parent, string child) =>
        int.TryParse(parent.Text(child), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static Guid Key(this XElement element) => element.Attribute("Key")?.Value is not { } key
        ? throw new FormatException($"<{element.Name.LocalName}> has no Key")
        : Guid.TryParse(key, out var guid) ? guid : throw new FormatException($"Key \"{key}\" is not a GUID");

    public static string Alias(this XElement element) => element.Attribute("Alias")?.Value is { Length: > 0 } alias
        ? alias
        : throw new FormatException($"<{element.Name.LocalName}> has no Alias");

    public static XElement Required(this XElement element, string child) =>
        element.Element(child) ?? throw new FormatException($"<{child}> is missing in <{element.Name.LocalName}>");

    public static DateTime Date(string text) => DateTime.TryParse(
        text,
        CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
        out var date)
        ? date
        : throw new FormatException($"\"{text}\" is not a date");

    public static bool IsTrue(string? text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
}
