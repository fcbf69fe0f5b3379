using System.Text;

namespace EmploymentNet.Core.Privacy;

/// <summary>
/// Text that somebody typed at the desk: a question, follow-up, chat line, staff record, note or draft. There is one
/// way in, <see cref="Enter"/>, and what takes a <see cref="DeskText"/> can therefore hold no personal identity code.
/// Length is the business of whoever asked for the text.
/// </summary>
public sealed record DeskText
{
    private DeskText(string value, int masked) => (Value, Masked) = (value, masked);

    public string Value { get; }

    /// <summary>How many personal identity codes were taken out; the writer is told when there were any.</summary>
    public int Masked { get; }

    /// <param name="raw">As it came over the wire; a missing field is an empty text.</param>
    /// <param name="marker">What stands in place of a code, in the writer's language.</param>
    public static DeskText Enter(string? raw, string marker)
    {
        var (text, masked) = HetuMask.Apply(Clean(raw ?? ""), marker);

        return new(text.Trim(), masked);
    }

    /// <summary>The same text with what its writer asked to have taken out.</summary>
    /// <param name="marker">What stands in place of a piece, in the writer's language.</param>
    public DeskText Without(IReadOnlySet<PersonalDataKind> kinds, Func<PersonalDataKind, string> marker) => new(PersonalData.Remove(Value, kinds, marker), Masked);

    /// <summary>Not the text: it must not reach a log by way of a format string.</summary>
    public override string ToString() => $"{nameof(DeskText)} ({Value.Length})";

    /// <summary>Broken surrogates become U+FFFD on the way, because normalisation throws on them.</summary>
    private static string Clean(string raw)
    {
        var kept = new StringBuilder(raw.Length);
        foreach (var rune in raw.Replace('\v', '\n').ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t')
                kept.Append(rune);
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }
}
