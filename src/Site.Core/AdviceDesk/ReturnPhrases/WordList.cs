using System.Collections.Frozen;

namespace EmploymentNet.Core.AdviceDesk.ReturnPhrases;

/// <summary>
/// The 4,096 words of one language. No two are one typo apart once folded, so a slip lands outside the list rather than on another word; none is
/// on both lists. The order of the words is part of every phrase ever given out: the lists never change.
/// </summary>
public sealed class WordList
{
    public const int Size = 4096;
    internal const int ShortestWord = 3;
    internal const int LongestWord = 8;
    private const int NearbyShown = 3;
    private const int NearbyDistance = 2;

    private static readonly Lazy<WordList> s_finnish = new(() => new(SiteLanguage.Finnish, "finnish.txt"));
    private static readonly Lazy<WordList> s_swedish = new(() => new(SiteLanguage.Swedish, "swedish.txt"));

    private readonly string[] _words;
    private readonly string[] _folded;
    private readonly FrozenDictionary<string, int> _places;

    private WordList(SiteLanguage language, string resource)
    {
        Language = language;
        _words = Load(resource);
        _folded = [.. _words.Select(Spelling.Fold)];
        _places = _folded.Index().ToFrozenDictionary(word => word.Item, word => word.Index, StringComparer.Ordinal);
    }

    public static WordList Finnish => s_finnish.Value;

    public static WordList Swedish => s_swedish.Value;

    public SiteLanguage Language { get; }

    public IReadOnlyList<string> Words => _words;

    public static WordList For(SiteLanguage language) => language == SiteLanguage.Swedish ? Swedish : Finnish;

    internal int? Place(string folded) => _places.TryGetValue(folded, out var place) ? place : null;

    /// <summary>Word help: list words that the typed one may have been meant as, nearest first.</summary>
    internal IReadOnlyList<string> Nearby(string folded) =>
    [
        .. _folded.Index()
            .Where(word => Math.Abs(word.Item.Length - folded.Length) <= NearbyDistance)
            .Select(word => (Word: _words[word.Index], Distance: Spelling.Distance(word.Item, folded)))
            .Where(word => word.Distance <= NearbyDistance)
            .OrderBy(word => word.Distance)
            .Take(NearbyShown)
            .Select(word => word.Word),
    ];

    private static string[] Load(string resource)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(typeof(WordList), resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
