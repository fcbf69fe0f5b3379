using System.Text.RegularExpressions;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>What an answer rests on.</summary>
/// <param name="Name">"Työsopimuslaki 55/2001", "Kela: Yleistuki".</param>
/// <param name="Address">Web address; null where it has none.</param>
/// <param name="Section">Of a law: "2 luku 4 §".</param>
public sealed partial record Source(string Name, string? Address, string? Section)
{
    public const int NameLength = 160;
    public const int Most = 10;

    /// <summary>Of the field in which all are written.</summary>
    public const int LinesLength = 4_000;

    /// <summary>As it is written and mended: "Työsopimuslaki 55/2001, 2 luku 4 §, https://…".</summary>
    public string Line => string.Join(", ", new[] { Name, Section, Address }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>One a line, in any order of name, section and address.</summary>
    public static IReadOnlyList<Source> Read(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ReadLine)];

    private static Source ReadLine(string line)
    {
        var address = WebAddress().Match(line);
        var rest = Tidy(line.Remove(address.Index, address.Length));
        var section = LawSection().Match(rest);
        var name = Tidy(rest.Remove(section.Index, section.Length));
        return new(
            name.Length > 0 ? name : address.Value,
            address.Success ? address.Value : null,
            section.Success ? Tidy(section.Value) : null);
    }

    private static string Tidy(string text) => Blanks().Replace(text, " ").Trim(' ', ',', ';', '|');

    [GeneratedRegex(@"https?://[^\s,;|]+", RegexOptions.IgnoreCase)]
    private static partial Regex WebAddress();

    /// <summary>From the chapter or paragraph on: "2 luku 4 § 1 mom.", "2 kap. 4 §", "12 a §".</summary>
    [GeneratedRegex(@"(?<![\d/])\b\d+\s?[a-z]?\s?(?:luku|luvun|kap\.?|§)[^,;|]*", RegexOptions.IgnoreCase)]
    private static partial Regex LawSection();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
