using EmploymentNet.Core.Privacy.Detection;

namespace EmploymentNet.Core.Privacy;

/// <summary>
/// What a worker decides about before a text is public: all personal data that <see cref="PersonalData"/> finds, and besides what only together
/// leads to somebody. Finds too much rather than too little: a reader decides each.
/// </summary>
public static class PublicationFlags
{
    /// <returns>In the order of the text, never overlapping.</returns>
    public static IReadOnlyList<PublicationFlag> Find(string text)
    {
        var typed = new TypedText(text);
        var found = new List<PublicationFlag>();
        foreach (var flag in Everything(typed).OrderBy(flag => flag.Start).ThenByDescending(flag => flag.Length))
        {
            if (found.Count == 0 || flag.Start >= found[^1].End)
                found.Add(flag);
        }
        return found;
    }

    private static IEnumerable<PublicationFlag> Everything(TypedText text) =>
    [
        .. PersonalData.Find(text.Text).Select(finding => new PublicationFlag(Enum.Parse<FlagKind>($"{finding.Kind}"), finding.Start, finding.Length)),
        .. Employers.In(text),
        .. RareDetails.In(text),
    ];
}
