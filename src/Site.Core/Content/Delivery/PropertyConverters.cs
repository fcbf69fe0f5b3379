using System.Globalization;
using System.Text.Json;
using EmploymentNet.Core.Content.Schema;

namespace EmploymentNet.Core.Content.Delivery;

/// <summary>From what a property editor stores to what the Delivery API says, editor by editor (empty values included).</summary>
internal static class PropertyConverters
{
    public static object? Convert(PropertyType property, string stored, string culture, DocumentBuilder builder) => property.EditorAlias switch
    {
        PropertyEditors.RichText => RichTextConverter.Convert(stored, culture, builder),
        PropertyEditors.BlockList => BlockListConverter.Convert(property, stored, culture, builder),
        PropertyEditors.MediaPicker3 => MediaPickerConverter.Convert(stored, builder),
        PropertyEditors.ContentPicker => Keys(stored).Select(key => builder.Reference(key, culture)).FirstOrDefault(),
        PropertyEditors.MultiNodeTreePicker => Keys(stored).Select(key => builder.Reference(key, culture)).OfType<ApiContent>().ToList(),
        PropertyEditors.MultiUrlPicker => LinkConverter.Convert(stored, culture, builder),
        PropertyEditors.Boolean => stored is "1" || bool.TryParse(stored, out var yes) && yes,
        PropertyEditors.Integer => int.TryParse(stored, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null,
        PropertyEditors.Decimal => decimal.TryParse(stored, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null,
        PropertyEditors.DateTime => Date(stored),
        PropertyEditors.DropDownListFlexible => DropDown(property, stored, builder),
        PropertyEditors.CheckBoxList => Choices(stored),
        PropertyEditors.MultipleTextstring => Lines(stored),
        _ => stored.Length == 0 ? null : stored,
    };

    /// <summary>Documents of a picker: <c>umb://document/…</c>, one or several with commas.</summary>
    private static IEnumerable<Guid> Keys(string stored) => stored
        .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(udi => Udi.TryParse(udi, out var key, out var type) && type == Udi.Document ? key : (Guid?)null)
        .OfType<Guid>();

    /// <summary>Without a zone, as Umbraco writes it since 17.</summary>
    private static DateTime? Date(string stored) =>
        DateTime.TryParse(stored, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? DateTime.SpecifyKind(date, DateTimeKind.Unspecified)
            : null;

    private static object DropDown(PropertyType property, string stored, DocumentBuilder builder)
    {
        var chosen = Choices(stored);
        var multiple = builder.Schema.DataTypeOf(property)?.Config["multiple"]?.GetValueKind() is JsonValueKind.True;
        return multiple ? chosen : chosen.Count > 0 ? chosen[0] : "";
    }

    private static List<string> Choices(string stored) => stored.StartsWith('[')
        ? JsonSerializer.Deserialize<List<string>>(stored) ?? []
        : stored.Length == 0 ? [] : [stored];

    private static string[] Lines(string stored) =>
        stored.Length == 0 ? [] : stored.ReplaceLineEndings("\n").Split('\n');
}
