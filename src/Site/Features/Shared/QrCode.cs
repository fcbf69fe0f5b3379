using QRCoder;

namespace EmploymentNet.Site.Features.Shared;

/// <summary>A QR code as a drawing in the page: no picture to fetch.</summary>
public static class QrCode
{
    /// <summary>The modules, a row a string of 0 and 1, quiet zone included.</summary>
    public static IReadOnlyList<string> Modules(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return [.. code.ModuleMatrix.Select(row => string.Concat(row.Cast<bool>().Select(dark => dark ? '1' : '0')))];
    }

    /// <summary>One SVG path that draws them, a unit a module.</summary>
    public static string SvgPath(IReadOnlyList<string> modules) =>
        string.Concat(modules.SelectMany((row, y) => row.Select((module, x) => module == '1' ? $"M{x} {y}h1v1h-1z" : "")));
}
