namespace EmploymentNet.Core.AdviceDesk.ReturnPhrases;

/// <summary>
/// The fifth word, computed from the four random ones so that a slip of the hand is noticed.
/// Words are elements of GF(2¹²) over the primitive polynomial x¹² + x⁶ + x⁴ + x + 1. With α = x a phrase is right when
/// αw₁ + α²w₂ + α³w₃ + α⁴w₄ + w₅ = 0: every weight is non-zero, so one wrong word never adds up; all five differ, so two swapped
/// words never do.
/// </summary>
internal static class CheckWord
{
    private const int Polynomial = 0b1_0000_0101_0011;

    public static int For(ReadOnlySpan<int> words)
    {
        var sum = 0;
        for (var i = words.Length - 1; i >= 0; i--)
            sum = TimesAlpha(sum ^ words[i]);
        return sum;
    }

    internal static int TimesAlpha(int element)
    {
        var shifted = element << 1;
        return shifted >= WordList.Size ? shifted ^ Polynomial : shifted;
    }
}
