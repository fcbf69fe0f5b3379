namespace EmploymentNet.Core.Language;

/// <summary>What the meter says of a text.</summary>
public sealed class Reading
{
    /// <summary>Fewer words tell nothing about their mean.</summary>
    private const int FewestWordsForLix = 25;

    /// <summary>Above a newspaper's index. Björnsson's steps for Swedish: about 45 is a newspaper, from 50 on reports and offices.</summary>
    private const double HeavyAboveNewspaper = 8;

    /// <summary>Findings to a hundred words. A short text is not called heavy for its one long sentence.</summary>
    private const double RatherHeavyBurden = 3;
    private const double HeavyBurden = 6;
    private const double FewestWordsForBurden = 60;

    internal Reading(Figures figures, IReadOnlyList<LanguageFinding> findings, double newspaperLix)
    {
        (Figures, Findings, NewspaperLix) = (figures, findings, newspaperLix);
        Clarity = (Clarity)Math.Max((int)ByLix(), (int)ByBurden());
    }

    public Figures Figures { get; }

    /// <summary>What the figures are held against.</summary>
    public double NewspaperLix { get; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<LanguageFinding> Findings { get; }

    public Clarity Clarity { get; }

    /// <summary>
    /// Each piece of advice once, most useful first: one of each kind, words that have a plainer way before all, then the rest in the same
    /// order. Of sentences and words the longest lead.
    /// </summary>
    public IEnumerable<LanguageFinding> ByUse() => Findings
        .DistinctBy(finding => (finding.Kind, finding.Words.ToLowerInvariant()))
        .GroupBy(finding => finding.Kind)
        .SelectMany(kind => kind.OrderByDescending(LongestFirst).Select((finding, place) => (finding, place)))
        .OrderBy(one => Math.Min(one.place, 1)).ThenBy(one => one.finding.Kind).ThenBy(one => one.place)
        .Select(one => one.finding);

    private static int LongestFirst(LanguageFinding finding) => finding.Kind is FindingKind.LongSentence or FindingKind.LongWord ? finding.Length : 0;

    private Clarity ByLix() => Figures.Words < FewestWordsForLix || Figures.Lix < NewspaperLix ? Clarity.Clear
        : Figures.Lix < NewspaperLix + HeavyAboveNewspaper ? Clarity.RatherHeavy
        : Clarity.Heavy;

    private Clarity ByBurden() => (Findings.Sum(Weight) * 100 / Math.Max(Figures.Words, FewestWordsForBurden)) switch
    {
        < RatherHeavyBurden => Clarity.Clear,
        < HeavyBurden => Clarity.RatherHeavy,
        _ => Clarity.Heavy,
    };

    /// <summary>A passive or a long word is often the right one; officialese and a sentence without an end never are.</summary>
    private static double Weight(LanguageFinding finding) => finding.Kind is FindingKind.Officialese or FindingKind.LongSentence ? 1 : 0.5;
}
