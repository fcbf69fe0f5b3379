using System.Text.RegularExpressions;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>Places of a canned answer that its writer fills in each time: <c>{{name}}</c>.</summary>
public static partial class Slots
{
    /// <returns>The names of those that are left, each once.</returns>
    public static IReadOnlyList<string> In(string text) => [.. Slot().Matches(text).Select(slot => slot.Groups["name"].Value.Trim()).Distinct()];

    /// <summary>Makes them visible in the HTML of an answer.</summary>
    public static string Mark(string html) => SlotOutsideTags().Replace(html, "<mark>$0</mark>");

    [GeneratedRegex(@"\{\{(?<name>[^{}\r\n]*)\}\}")]
    private static partial Regex Slot();

    /// <summary>Markup writes a bracket of the text itself as an entity: the next one after a slot tells whether it stands in a tag.</summary>
    [GeneratedRegex(@"\{\{[^{}\r\n]*\}\}(?![^<]*>)")]
    private static partial Regex SlotOutsideTags();
}
