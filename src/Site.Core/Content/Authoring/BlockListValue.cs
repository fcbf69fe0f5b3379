using System.Text.Json.Nodes;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.Authoring;

/// <summary>Blocks as Umbraco stores a block list since version 15.</summary>
internal static class BlockListValue
{
    public static JsonObject? Of(PropertyType property, IReadOnlyList<AuthoredBlock> blocks, string place, AuthoringScope scope)
    {
        var allowed = scope.Schema.DataTypeOf(property)?.BlockTypes ?? [];
        var data = new JsonArray();
        foreach (var (block, index) in blocks.Select((block, index) => (block, index)))
        {
            if (scope.Schema.DocumentType(block.Element) is not { IsElement: true } type)
                scope.Complain(block.Line, $"there is no element type \"{block.Element}\"");
            else if (!allowed.Contains(type.Key))
                scope.Complain(block.Line, $"{property.Alias} takes no {type.Alias}");
            else
                data.Add(Element(type, block, $"{place}/{index}", scope));
        }

        return List(data);
    }

    private static JsonObject Element(ContentType type, AuthoredBlock block, string place, AuthoringScope scope)
    {
        var properties = scope.Schema.PropertiesOf(type);
        foreach (var (alias, line) in block.Values.Select(value => (value.Key, value.Value.Line))
            .Concat(block.Blocks.Select(inner => (inner.Property, inner.Line))))
        {
            if (properties.All(property => property.Alias != alias))
                scope.Complain(line, $"{type.Alias} has no \"{alias}\"; it has {string.Join(", ", properties.Select(property => property.Alias))}");
        }

        return new JsonObject
        {
            ["contentTypeKey"] = type.Key.ToString(),
            ["key"] = AuthoringKeys.Block(place).ToString(),
            ["values"] = new JsonArray([.. properties.Select(property => Value(property, block, place, scope)).OfType<JsonNode>()]),
        };
    }

    private static JsonObject? Value(PropertyType property, AuthoredBlock block, string place, AuthoringScope scope)
    {
        var inner = block.Blocks.Where(other => other.Property == property.Alias).ToList();
        var value = inner.Count > 0 && property.EditorAlias == PropertyEditors.BlockList
            ? Of(property, inner, $"{place}/{property.Alias}", scope)
            : block.Values.GetValueOrDefault(property.Alias) is { } text
                ? StoredValue.Of(property, text, $"{place}/{property.Alias}", scope)
                : null;
        return value is null ? null : new JsonObject
        {
            ["alias"] = property.Alias,
            ["culture"] = null,
            ["editorAlias"] = null,
            ["segment"] = null,
            ["value"] = value,
        };
    }

    private static JsonObject? List(JsonArray data) => data.Count == 0 ? null : new JsonObject
    {
        ["contentData"] = data,
        ["settingsData"] = new JsonArray(),
        ["expose"] = new JsonArray([.. Keys(data).Select(key =>
            new JsonObject { ["contentKey"] = key, ["culture"] = null, ["segment"] = null })]),
        ["layout"] = new JsonObject
        {
            [PropertyEditors.BlockList] = new JsonArray([.. Keys(data).Select(key =>
                new JsonObject { ["contentKey"] = key, ["settingsKey"] = null })]),
        },
    };

    private static IEnumerable<string> Keys(JsonArray data) => data.Select(element => element!["key"]!.ToString());
}
