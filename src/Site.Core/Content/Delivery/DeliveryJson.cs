using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmploymentNet.Core.Content.Delivery;

/// <summary>The JSON of the Delivery API: camel case, enums by name, nulls written, property aliases left as they are.</summary>
public static class DeliveryJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };
}
