using System.Text.Json.Nodes;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.Delivery;

internal static class RichTextConverter
{
    /// <summary>Null without a value; very old values are bare HTML.</summary>
    public static RichTextModel? Convert(string stored, string culture, DocumentBuilder builder)
    {
        if (stored.Length == 0)
            return null;
        if (!stored.StartsWith('{') || JsonNode.Parse(stored) is not JsonObject value)
            return new RichTextModel(RichTextMarkup.Of(stored, culture, builder), []);
        IReadOnlyList<ApiBlockItem> blocks = value["blocks"] is JsonObject inner
            ? [.. new StoredBlocks(inner, null, culture, builder).Items(PropertyEditors.RichText)]
            : [];
        return new RichTextModel(RichTextMarkup.Of(value["markup"]?.ToString() ?? "", culture, builder), blocks);
    }
}
