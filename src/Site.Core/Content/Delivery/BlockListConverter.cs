using System.Text.Json.Nodes;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.Delivery;

internal static class BlockListConverter
{
    public static ApiBlockListModel Convert(PropertyType property, string stored, string culture, DocumentBuilder builder) =>
        stored.Length == 0 || JsonNode.Parse(stored) is not JsonObject value
            ? new ApiBlockListModel([])
            : new ApiBlockListModel([.. new StoredBlocks(value, builder.Schema.DataTypeOf(property)?.BlockTypes, culture, builder)
                .Items(PropertyEditors.BlockList)]);
}
