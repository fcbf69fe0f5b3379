using System.Text;

namespace EmploymentNet.Core.Privacy;

/// <summary>Puts a marker in place of every personal identity code. The marker comes from the reader's language.</summary>
public static class HetuMask
{
    public static MaskedText Apply(string text, string marker)
    {
        var folded = HetuSpelling.Fold(text);
        var masked = new StringBuilder();
        var (count, copied, from) = (0, 0, 0);

        while (HetuSpelling.Next(folded, from) is { } candidate)
        {
            from = candidate.Start + 1;
            if (!candidate.IsHetu)
                continue;

            masked.Append(text, copied, candidate.Start - copied).Append(marker);
            (copied, from) = (candidate.End, candidate.End);
            count++;
        }

        return new(masked.Append(text, copied, text.Length - copied).ToString(), count);
    }
}
