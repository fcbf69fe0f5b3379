using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmploymentNet.Core.Content.USync;

/// <summary>JSON as it stands inside uSync's CDATA: indented, everything but plain ASCII escaped.</summary>
public static class UsyncJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static string Write(JsonNode node) => node.ToJsonString(Indented);

    /// <summary>Object keys sorted ordinally, as uSync does for the settings of data types.</summary>
    public static string WriteSorted(JsonNode node) => Write(Sorted(node)!);

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject value => new JsonObject(value
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray value => new JsonArray([.. value.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
