using System.Text.Json;
using System.Text.Json.Nodes;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.Delivery;

/// <summary>
/// Blocks as Umbraco stores them since 15. A block shows only if the layout names it, it is exposed for the culture, and
/// its element type is allowed; the order is that of the layout.
/// </summary>
/// <param name="allowed">Element types that the data type takes; null takes all.</param>
internal sealed class StoredBlocks(JsonObject value, IReadOnlyList<Guid>? allowed, string culture, DocumentBuilder builder)
{
    public IEnumerable<ApiBlockItem> Items(string layoutAlias)
    {
        foreach (var place in Member(value, "layout")?[layoutAlias] as JsonArray ?? [])
        {
            if (place is not null && KeyOf(place, "contentKey") is { } key && IsExposed(key) && Element("contentData", key) is { } content)
                yield return new ApiBlockItem(content, KeyOf(place, "settingsKey") is { } settings ? Element("settingsData", settings) : null);
        }
    }

    private bool IsExposed(Guid key) => (Member(value, "expose") as JsonArray ?? []).Any(exposed =>
        exposed is not null && KeyOf(exposed, "contentKey") == key
        && (exposed["culture"] is not { } only || string.Equals(only.ToString(), culture, StringComparison.OrdinalIgnoreCase)));

    private ApiElement? Element(string list, Guid key)
    {
        var data = (Member(value, list) as JsonArray ?? []).FirstOrDefault(item => item is not null && KeyOf(item, "key") == key);
        if (data is null || KeyOf(data, "contentTypeKey") is not { } typeKey || builder.Schema.DocumentType(typeKey) is not { } type
            || (list == "contentData" && allowed is not null && !allowed.Contains(typeKey)))
            return null;
        return new ApiElement(type.Alias, key, builder.Properties(type, property => Stored(data, property), culture));
    }

    /// <summary>Values inside a block may be real JSON or the same as text.</summary>
    private string? Stored(JsonNode data, PropertyType property)
    {
        var found = (data["values"] as JsonArray ?? []).FirstOrDefault(item => item?["alias"]?.ToString() == property.Alias
            && (item["culture"] is not { } only || string.Equals(only.ToString(), culture, StringComparison.OrdinalIgnoreCase)))?["value"];
        return found is null ? null : found.GetValueKind() == JsonValueKind.String ? found.GetValue<string>() : found.ToJsonString();
    }

    private static Guid? KeyOf(JsonNode node, string name) => Guid.TryParse(node[name]?.ToString(), out var key) ? key : null;

    /// <summary>Some exporters write <c>Layout</c>.</summary>
    private static JsonNode? Member(JsonObject node, string name) =>
        node.FirstOrDefault(member => string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
}
