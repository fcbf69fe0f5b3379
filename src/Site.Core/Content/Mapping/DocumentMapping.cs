using System.Text.Json;
using System.Text.Json.Nodes;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.Core.Content.Mapping;

/// <summary>From a Delivery API document to its record: properties meet by alias, a JSON null leaves the record's default.</summary>
public static class DocumentMapping
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new BlocksConverter() } };

    /// <summary>Null for a document type that has no record.</summary>
    public static Document? Map(ApiContentResponse document, string culture)
    {
        if (!DocumentTypes.Documents.TryGetValue(document.ContentType, out var type))
            return null;
        var properties = JsonSerializer.SerializeToNode(document.Properties, DeliveryJson.Options)!;
        DropNulls(properties);
        var record = (Document)properties.Deserialize(type, Options)!;
        return record with { Header = Header(document, culture) };
    }

    private static DocumentHeader Header(ApiContentResponse document, string culture) => new(
        document.Id,
        document.ContentType,
        document.Name,
        culture,
        document.Route.Path,
        document.Cultures.ToDictionary(route => route.Key, route => route.Value.Path),
        document.CreateDate,
        document.UpdateDate);

    private static void DropNulls(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var name in members.Where(member => member.Value is null).Select(member => member.Key).ToList())
                members.Remove(name);
        }

        foreach (var child in (node as JsonObject)?.Select(member => member.Value) ?? node as IEnumerable<JsonNode?> ?? [])
            DropNulls(child);
    }
}
