namespace EmploymentNet.Core.Safety;

/// <summary>
/// Hears in a text whether its writer, or somebody they write about, may be in danger. A false alarm costs a calm panel with
/// telephone numbers and a faster look; what is missed may cost far more, so doubt goes to the alarm. The words are lists beside this
/// file, not code. The work grows with the length of the text only: a phrase reaches over a limited number of words.
/// </summary>
public static class SafetyNet
{
    private static readonly Lazy<PhraseBook> s_book = new(PhraseBook.Load);

    /// <returns>Each category once, the most urgent first; empty for almost every text.</returns>
    public static IReadOnlyList<RiskCategory> Find(string text) =>
        [.. s_book.Value.Find(text).Select(finding => finding.Category).Distinct().Order()];

    /// <summary>With the line of the list that spoke, for whoever reviews the lists.</summary>
    internal static IEnumerable<RiskFinding> Explain(string text) => s_book.Value.Find(text);
}

/// <param name="Category">What it points to.</param>
/// <param name="Phrase">The line of the list, never the text.</param>
internal sealed record RiskFinding(RiskCategory Category, string Phrase);
