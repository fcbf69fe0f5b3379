using System.Globalization;
using System.Text.Json;
using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Schema;
using EmploymentNet.Core.Content.USync;

namespace EmploymentNet.Core.Content.Authoring;

/// <summary>Turns one parsed file into a content node.</summary>
internal sealed class AuthoredNode(AuthoredFile file, AuthoringScope scope)
{
    private static readonly string[] HeaderKeys = ["id", "type", "parent", "sort", "created"];

    public ContentNode? Build(DateTime created)
    {
        if (scope.Schema.DocumentType(file.Header.Text("type") ?? "") is not { IsElement: false } type)
        {
            scope.Complain(file.Header.LineOf("type"), $"there is no document type \"{file.Header.Text("type")}\"");
            return null;
        }

        var parts = Parts().ToList();
        if (file.Id.Length == 0)
            scope.Complain(1, "id is missing");
        if (parts.All(part => part.Culture != scope.Schema.DefaultCulture))
            scope.Complain(1, $"the part of the default language ({scope.Schema.DefaultCulture}) is missing");
        Aliases(type, parts);
        var variants = parts.Select(part => new CultureVariant(part.Culture, Name(part.Part), Published: true)).ToList();
        return new ContentNode
        {
            Key = AuthoringKeys.Content(file.Id),
            ParentKey = Parent(),
            Name = (variants.Find(variant => variant.Culture == scope.Schema.DefaultCulture) ?? variants.FirstOrDefault())?.Name ?? file.Id,
            ContentType = type.Alias,
            CreateDate = Created(created),
            SortOrder = Sort(),
            Published = true,
            Variants = variants,
            Properties = scope.Schema.PropertiesOf(type).ToDictionary(
                property => property.Alias, property => (IReadOnlyList<PropertyValue>)[.. Values(property, parts)]),
        };
    }

    private IEnumerable<(AuthoredPart Part, string Culture)> Parts()
    {
        foreach (var part in file.Parts)
        {
            var language = scope.Schema.Languages.FirstOrDefault(language =>
                language.IsoCode.Split('-')[0].Equals(part.Language, StringComparison.OrdinalIgnoreCase));
            if (language is null)
                scope.Complain(part.Line, $"[{part.Language}] is not a language of the site");
            else
                yield return (part, language.IsoCode);
        }
    }

    private string Name(AuthoredPart part)
    {
        if (part.Text("name") is { Length: > 0 } name)
            return name;
        scope.Complain(part.Line, $"[{part.Language}] has no name");
        return file.Id;
    }

    private Guid Parent() => file.Header.Values.GetValueOrDefault("parent") is { } parent
        ? scope.Content(parent.Text, parent.Line) ?? Guid.Empty
        : Guid.Empty;

    private DateTime Created(DateTime otherwise)
    {
        if (file.Header.Values.GetValueOrDefault("created") is not { } created)
            return otherwise;
        if (DateTime.TryParseExact(created.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date))
            return date;
        scope.Complain(created.Line, $"\"{created.Text}\" is not a date like 2026-05-06");
        return otherwise;
    }

    private int Sort()
    {
        var sort = file.Header.Text("sort") ?? "0";
        if (!int.TryParse(sort, NumberStyles.None, CultureInfo.InvariantCulture, out var order))
            scope.Complain(file.Header.LineOf("sort"), $"\"{sort}\" is not a whole number");
        return order;
    }

    /// <summary>Names every property that the type does not have, or that stands in the wrong place.</summary>
    private void Aliases(ContentType type, List<(AuthoredPart Part, string Culture)> parts)
    {
        var properties = scope.Schema.PropertiesOf(type).ToDictionary(property => property.Alias);
        foreach (var (alias, text) in file.Header.Values.Where(value => !HeaderKeys.Contains(value.Key)))
            Alias(type, properties.GetValueOrDefault(alias), alias, text.Line, inHeader: true);
        foreach (var part in parts.Select(part => part.Part))
        {
            foreach (var (alias, text) in part.Values.Where(value => value.Key != "name"))
                Alias(type, properties.GetValueOrDefault(alias), alias, text.Line, inHeader: false);
            foreach (var block in part.Blocks)
                Alias(type, properties.GetValueOrDefault(block.Property), block.Property, block.Line, inHeader: false);
        }
    }

    private void Alias(ContentType type, PropertyType? property, string alias, int line, bool inHeader)
    {
        if (property is null)
            scope.Complain(line, $"{type.Alias} has no property \"{alias}\"");
        else if (property.VariesByCulture && inHeader)
            scope.Complain(line, $"{alias} differs by language: it belongs into [fi] and [sv]");
        else if (!property.VariesByCulture && !inHeader)
            scope.Complain(line, $"{alias} is the same in every language: it belongs before [fi]");
    }

    private IEnumerable<PropertyValue> Values(PropertyType property, List<(AuthoredPart Part, string Culture)> parts) =>
        property.VariesByCulture
            ? parts.OrderBy(part => part.Culture, StringComparer.OrdinalIgnoreCase)
                .Select(part => new PropertyValue(part.Culture, null, Stored(property, part.Part, $"{file.Id}/{part.Culture}/{property.Alias}")))
            : [PropertyValue.Invariant(Stored(property, file.Header, $"{file.Id}/{property.Alias}"))];

    private string Stored(PropertyType property, AuthoredPart part, string place)
    {
        var value = property.EditorAlias == PropertyEditors.BlockList
            ? BlockListValue.Of(property, part.Blocks.FindAll(block => block.Property == property.Alias), place, scope)
            : part.Values.GetValueOrDefault(property.Alias) is { } text
                ? StoredValue.Of(property, text, place, scope)
                : null;
        return value is null ? "" : value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : UsyncJson.Write(value);
    }
}
