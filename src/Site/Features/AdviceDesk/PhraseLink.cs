using QRCoder;

namespace EmploymentNet.Site.Features.AdviceDesk;

/// <summary>
/// A link with the phrase behind the <c>#</c>: that part stays in the browser and reaches no server and no log.
/// </summary>
public static class PhraseLink
{
    /// <param name="address">Full address of the page that takes the phrase.</param>
    public static string Url(string address, string phrase) => $"{address}#{Uri.EscapeDataString(phrase.Replace(' ', '-'))}";

    /// <summary>The modules of the QR code, a row a string of 0 and 1, quiet zone included.</summary>
    public static IReadOnlyList<string> Modules(string url)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(url, QRCodeGenerator.ECCLevel.M);
        return [.. code.ModuleMatrix.Select(row => string.Concat(row.Cast<bool>().Select(dark => dark ? '1' : '0')))];
    }

    /// <summary>One SVG path that draws them, a unit a module.</summary>
    public static string SvgPath(IReadOnlyList<string> modules) =>
        string.Concat(modules.SelectMany((row, y) => row.Select((module, x) => module == '1' ? $"M{x} {y}h1v1h-1z" : "")));
}
