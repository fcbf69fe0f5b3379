using System.Text.Json;
using System.Text.Json.Serialization;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Mapping;

/// <summary>Reads <c>{ "items": [ { "content": … } ] }</c> into typed blocks; kinds that have no record, or not here, are left out.</summary>
internal sealed class BlocksConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Blocks<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GenericTypeArguments))!;

    private sealed class Converter<T> : JsonConverter<Blocks<T>>
        where T : Block
    {
        public override Blocks<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            return json.RootElement.TryGetProperty("items", out var items)
                ? new Blocks<T>([.. items.EnumerateArray().Select(item => Block(item.GetProperty("content"), options)).OfType<T>()])
                : [];
        }

        public override void Write(Utf8JsonWriter writer, Blocks<T> value, JsonSerializerOptions options) =>
            throw new NotSupportedException("Typed content is read from documents, never written.");

        private static Block? Block(JsonElement content, JsonSerializerOptions options) =>
            DocumentTypes.Elements.TryGetValue(content.GetProperty("contentType").GetString()!, out var type)
                && content.GetProperty("properties").Deserialize(type, options) is Block block
                ? block with { Id = content.GetProperty("id").GetGuid() }
                : null;
    }
}
