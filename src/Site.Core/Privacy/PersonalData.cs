using System.Text;
using EmploymentNet.Core.Privacy.Detection;

namespace EmploymentNet.Core.Privacy;

/// <summary>
/// Finds what can lead to a person in text that somebody typed, so that the writer can be told and may take it out.
/// Nothing is decided here for the writer, and nothing found is kept. Time grows with the length of the text alone.
/// </summary>
public static class PersonalData
{
    /// <returns>In the order of the text, never overlapping.</returns>
    public static IReadOnlyList<PersonalDataFinding> Find(string text)
    {
        var typed = new TypedText(text);
        var found = new List<PersonalDataFinding>();
        foreach (var finding in Everything(typed).OrderBy(finding => finding.Start).ThenByDescending(finding => finding.Length))
        {
            if (found.Count == 0 || finding.Start >= found[^1].End)
                found.Add(finding);
        }

        return found;
    }

    /// <param name="marker">What stands in place of a piece of that kind, in the writer's language.</param>
    public static string Remove(string text, IReadOnlySet<PersonalDataKind> kinds, Func<PersonalDataKind, string> marker)
    {
        var (left, copied) = (new StringBuilder(text.Length), 0);
        foreach (var finding in Find(text).Where(finding => kinds.Contains(finding.Kind)))
        {
            left.Append(text, copied, finding.Start - copied).Append(marker(finding.Kind));
            copied = finding.End;
        }

        return left.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Of two that overlap the earlier stays, and of two that begin together the longer: a name in an address is the address.</summary>
    private static IEnumerable<PersonalDataFinding> Everything(TypedText text) =>
    [
        .. PhoneNumbers.In(text),
        .. EmailAddresses.In(text),
        .. AccountNumbers.In(text),
        .. StreetAddresses.In(text),
        .. FullNames.In(text),
        .. Handles.In(text),
        .. PlatformNames.In(text),
    ];
}
