using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace EmploymentNet.Core.Content.USync;

/// <summary>The bytes that uSync writes: a mark at the front, two spaces a level, no line end at the end.</summary>
internal static class XmlWriting
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
    };

    public static byte[] Bytes(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
            new XDocument(new XDeclaration("1.0", "utf-8", null), root).Save(writer);
        return stream.ToArray();
    }

    public static string Lower(bool value) => value ? "true" : "false";

    public static string Capital(bool value) => value ? "True" : "False";

    public static string Date(DateTime date) => date.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
