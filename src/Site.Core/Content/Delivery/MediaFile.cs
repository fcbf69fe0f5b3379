using System.Globalization;
using System.Xml;

namespace EmploymentNet.Core.Content.Delivery;

/// <summary>Facts about a media file, read from the file because uSync leaves them out.</summary>
public sealed record MediaFile(int Bytes, int? Width = null, int? Height = null)
{
    public static MediaFile? Read(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            return null;
        var bytes = (int)Math.Min(file.Length, int.MaxValue);
        return file.Extension.Equals(".svg", StringComparison.OrdinalIgnoreCase) && ViewBox(path) is [_, _, var width, var height]
            ? new MediaFile(bytes, (int)width, (int)height)
            : new MediaFile(bytes);
    }

    private static double[] ViewBox(string path)
    {
        using var reader = XmlReader.Create(path);
        try
        {
            return reader.MoveToContent() == XmlNodeType.Element && reader.GetAttribute("viewBox") is { } box
                ? [.. box.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))]
                : [];
        }
        catch (Exception error) when (error is XmlException or FormatException)
        {
            return [];
        }
    }
}
