using System.Globalization;
using System.Text.Json.Nodes;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.Authoring;

/// <summary>From what a writer typed to what Umbraco's property editor stores.</summary>
internal static class StoredValue
{
    /// <param name="place">Where the value stands; keys inside it are made from this.</param>
    /// <returns>Text, or JSON where the editor stores JSON; null where the text was refused.</returns>
    public static JsonNode? Of(PropertyType property, AuthoredText text, string place, AuthoringScope scope) => property.EditorAlias switch
    {
        PropertyEditors.TextBox or PropertyEditors.TextArea => text.Text,
        PropertyEditors.MultipleTextstring => string.Join('\n', Items(text.Text, '\n')),
        PropertyEditors.RichText => RichText(MarkdownHtml.Of(text, scope)),
        PropertyEditors.Boolean => Boolean(text, scope),
        PropertyEditors.Integer => Number(text, NumberStyles.AllowLeadingSign, scope),
        PropertyEditors.Decimal => Number(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, scope),
        PropertyEditors.DateTime => Date(text, scope),
        PropertyEditors.DropDownListFlexible or PropertyEditors.CheckBoxList => Choice(property, text, scope),
        PropertyEditors.ContentPicker => Documents(text, scope, single: true),
        PropertyEditors.MultiNodeTreePicker => Documents(text, scope, single: false),
        PropertyEditors.MultiUrlPicker => Links(text, scope),
        PropertyEditors.MediaPicker3 => Media(text, place, scope),
        _ => Refuse(text, $"{property.Alias} is a {property.EditorAlias}, which cannot be written as text", scope),
    };

    public static IEnumerable<string> Items(string text, char separator) =>
        text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static JsonObject RichText(string markup) => new()
    {
        ["blocks"] = new JsonObject
        {
            ["contentData"] = new JsonArray(),
            ["settingsData"] = new JsonArray(),
            ["expose"] = new JsonArray(),
            ["layout"] = new JsonObject(),
        },
        ["markup"] = markup,
    };

    private static JsonNode? Boolean(AuthoredText text, AuthoringScope scope) => text.Text switch
    {
        "true" => "1",
        "false" => "0",
        _ => Refuse(text, $"\"{text.Text}\" is neither true nor false", scope),
    };

    private static JsonNode? Number(AuthoredText text, NumberStyles styles, AuthoringScope scope) =>
        decimal.TryParse(text.Text, styles, CultureInfo.InvariantCulture, out _)
            ? text.Text
            : Refuse(text, $"\"{text.Text}\" is not a number", scope);

    private static JsonNode? Date(AuthoredText text, AuthoringScope scope) =>
        DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? $"{text.Text}T00:00:00"
            : Refuse(text, $"\"{text.Text}\" is not a date like 2026-05-06", scope);

    private static JsonArray? Choice(PropertyType property, AuthoredText text, AuthoringScope scope)
    {
        var allowed = scope.Schema.DataTypeOf(property)?.Items ?? [];
        var chosen = Items(text.Text, ',').ToList();
        foreach (var item in chosen.Except(allowed))
            scope.Complain(text.Line, $"{property.Alias} cannot be \"{item}\"; it takes {string.Join(", ", allowed)}");
        return [.. chosen.Select(item => (JsonNode)item)];
    }

    private static JsonNode? Documents(AuthoredText text, AuthoringScope scope, bool single)
    {
        var ids = Items(text.Text, ',').ToList();
        return single && ids.Count > 1
            ? Refuse(text, "only one page can be picked here", scope)
            : string.Join(',', ids.Select(id => scope.Content(id, text.Line)).OfType<Guid>().Select(Udi));
    }

    private static JsonArray Links(AuthoredText text, AuthoringScope scope) =>
        [.. Items(text.Text, '\n').Select(line => Link(line, text, scope)).OfType<JsonNode>()];

    private static JsonNode? Link(string line, AuthoredText text, AuthoringScope scope)
    {
        if (line.Split('|', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } title, { Length: > 0 } target])
            return Refuse(text, $"\"{line}\" is not a link like \"Text | https://example.fi\" or \"Text | id:place-x\"", scope);
        if (!target.StartsWith("id:", StringComparison.Ordinal))
            return Link(title, target, null, null);
        var (id, fragment) = LinkTarget.Split(target);
        return scope.Content(id, text.Line) is { } key ? Link(title, null, key, fragment) : null;
    }

    private static JsonObject Link(string title, string? url, Guid? document, string? fragment) => new()
    {
        ["name"] = title,
        ["target"] = null,
        ["type"] = document is null ? "external" : "document",
        ["udi"] = document is { } key ? Udi(key) : null,
        ["unique"] = document?.ToString(),
        ["url"] = url,
        ["queryString"] = fragment,
    };

    private static JsonArray? Media(AuthoredText text, string place, AuthoringScope scope) => scope.Media(text.Text, text.Line) is not { } item
        ? null
        :
        [
            new JsonObject
            {
                ["key"] = AuthoringKeys.MediaPick(place).ToString(),
                ["mediaKey"] = item.Key.ToString(),
                ["mediaTypeAlias"] = item.ContentType,
                ["crops"] = new JsonArray(),
                ["focalPoint"] = null,
            },
        ];

    private static string Udi(Guid key) => $"umb://document/{key:N}";

    private static JsonNode? Refuse(AuthoredText text, string reason, AuthoringScope scope)
    {
        scope.Complain(text.Line, reason);
        return null;
    }
}
