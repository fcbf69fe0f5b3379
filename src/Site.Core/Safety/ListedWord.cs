namespace EmploymentNet.Core.Safety;

/// <summary>
/// A word as the lists have it: <c>word</c>, <c>stem*</c> with any ending, <c>word!</c> where without its dots or with another letter
/// it is a word of its own.
/// </summary>
internal sealed record ListedWord(string Written, bool AnyEnding, bool AsWritten)
{
    /// <summary>In shorter words one letter more or less is too often another word, and soonest where any ending fits.</summary>
    private const int ShortestWithTypo = 6;
    private const int ShortestStemWithTypo = 8;

    public string Folded { get; } = Letters.Fold(Written);

    private string Squeezed { get; } = Letters.Squeeze(Letters.Fold(Written));

    public static ListedWord Read(string listed) => new(
        string.Concat(Letters.Lower(listed).Where(letter => letter is not ('*' or '!') && !Letters.IsApostrophe(letter))),
        listed.Contains('*'),
        listed.Contains('!'));

    /// <summary>Of a typed word whose folded letters are these or, with any ending, begin with these.</summary>
    public bool Accepts(TypedWord typed) => !AsWritten || typed.Written.StartsWith(Written, StringComparison.Ordinal);

    /// <param name="squeezed">A drawn out word, each letter once.</param>
    public bool IsDrawnOutAs(string squeezed) => !AsWritten && (AnyEnding ? squeezed.StartsWith(Squeezed, StringComparison.Ordinal) : squeezed == Squeezed);

    public bool MayBeMistyped => !AsWritten && Folded.Length >= (AnyEnding ? ShortestStemWithTypo : ShortestWithTypo);

    public bool IsMistypedAs(string folded) => Typo.Separates(folded, Folded, AnyEnding);
}
