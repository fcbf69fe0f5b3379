using System.Buffers;
using System.Globalization;
using System.Text;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>A table as a spreadsheet in Finland opens it: semicolons, and a mark at the beginning without which Excel takes ä for two letters.</summary>
public static class Csv
{
    private const char Separator = ';';

    /// <summary>A spreadsheet runs what begins so; see https://owasp.org/www-community/attacks/CSV_Injection</summary>
    private static readonly SearchValues<char> _formulas = SearchValues.Create("=+-@\t\r");

    private static readonly SearchValues<char> _quoted = SearchValues.Create($"{Separator}\"\r\n");

    public static byte[] Write(IEnumerable<IEnumerable<string>> rows)
    {
        var lines = rows.Select(row => string.Join(Separator, row.Select(Field)));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join("", lines.Select(line => $"{line}\r\n")))];
    }

    public static string Number(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Field(string text)
    {
        var harmless = text.Length > 0 && _formulas.Contains(text[0]) ? $"'{text}" : text;
        return harmless.AsSpan().ContainsAny(_quoted) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
