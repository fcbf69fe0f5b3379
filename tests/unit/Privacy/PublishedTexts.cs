using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EmploymentNet.UnitTests.Repository;

namespace EmploymentNet.UnitTests.Privacy;

/// <summary>What the seed content says, paragraph by paragraph: some 50,000 words that others wrote, about services, places and offices.</summary>
internal static partial class PublishedTexts
{
    public static IEnumerable<string> All =>
        from file in RepositoryFiles.Below("umbraco/uSync", ".config")
        from value in XDocument.Parse(RepositoryFiles.Read(file)).Descendants("Value")
        from text in Texts(value.Value)
        from paragraph in WebUtility.HtmlDecode(Tag().Replace(text, "\n")).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        where paragraph.Contains(' ')
        select paragraph;

    /// <summary>Blocks are stored as JSON, and so may be the text in them.</summary>
    private static IEnumerable<string> Texts(string value)
    {
        if (value is not ['{' or '[', ..])
            return [value];
        using var json = JsonDocument.Parse(value);
        return [.. Strings(json.RootElement).SelectMany(Texts)];
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
