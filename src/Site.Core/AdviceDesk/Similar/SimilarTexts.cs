using System.Collections.Frozen;
using EmploymentNet.Core.AdviceDesk.ReturnPhrases;

namespace EmploymentNet.Core.AdviceDesk.Similar;

/// <summary>
/// Finds texts that share rare words with what somebody writes. Finnish and Swedish inflect at the end of a word, so two words count as
/// one where they begin alike (<c>palkkatuki</c>, <c>palkkatuen</c>).
/// </summary>
public sealed class SimilarTexts
{
    private const int ShortestWord = 4;
    private const int LongestEnding = 2;
    private const double TitleWeight = 2.5;

    /// <summary>In words that no other text holds: two in the body or one in the title are worth showing, one in the body is not.</summary>
    private const double LeastRareWords = 1.6;

    private static readonly Lazy<FrozenSet<string>> s_commonWords = new(LoadCommonWords);

    private readonly ILookup<string, Occurrence> _occurrences;
    private readonly int _count;
    private readonly double _leastScore;

    public SimilarTexts(IReadOnlyCollection<SimilarText> texts)
    {
        _count = texts.Count;
        _leastScore = LeastRareWords * Rarity(1);
        _occurrences = texts.SelectMany(Occurrences).ToLookup(occurrence => Beginning(occurrence.Word), StringComparer.Ordinal);
    }

    /// <summary>Best first, those in the writer's language before all others; one version of each subject.</summary>
    public IReadOnlyList<SimilarText> Find(string text, SiteLanguage language)
    {
        var scores = new Dictionary<SimilarText, double>(ReferenceEqualityComparer.Instance);
        foreach (var word in Words(text).Distinct(StringComparer.Ordinal))
            foreach (var (found, score) in Scores(word))
                scores[found] = scores.GetValueOrDefault(found) + score;
        return
        [
            .. scores.Where(found => found.Value >= _leastScore)
                .OrderBy(found => found.Key.Language == language ? 0 : 1).ThenByDescending(found => found.Value).ThenBy(found => found.Key.Key, StringComparer.Ordinal)
                .Select(found => found.Key)
                .DistinctBy(found => found.Subject),
        ];
    }

    /// <summary>What one word says for each text that holds it: the fewer hold it, the more.</summary>
    private IEnumerable<(SimilarText Text, double Score)> Scores(string word)
    {
        var places = _occurrences[Beginning(word)].Where(occurrence => IsSameWord(occurrence.Word, word)).GroupBy(occurrence => occurrence.Text).ToList();
        return places.Select(place => (place.Key, Rarity(places.Count) * place.Max(occurrence => occurrence.Weight)));
    }

    private double Rarity(int texts) => Math.Log(1 + ((double)_count / texts));

    private static IEnumerable<Occurrence> Occurrences(SimilarText text) =>
        Words(text.Title).Select(word => new Occurrence(text, word, TitleWeight)).Concat(Words(text.Body).Select(word => new Occurrence(text, word, 1))).Distinct();

    private static IEnumerable<string> Words(string text) =>
        Spelling.Words(Spelling.Fold(text)).Where(word => word.Length >= ShortestWord && !s_commonWords.Value.Contains(word));

    private static string Beginning(string word) => word[..ShortestWord];

    private static bool IsSameWord(string one, string other)
    {
        var alike = one.AsSpan().CommonPrefixLength(other);
        return alike >= Math.Max(ShortestWord, Math.Min(one.Length, other.Length) - LongestEnding);
    }

    private static FrozenSet<string> LoadCommonWords()
    {
        using var stream = typeof(SimilarTexts).Assembly.GetManifestResourceStream(typeof(SimilarTexts), "common-words.txt")!;
        using var reader = new StreamReader(stream);
        return Spelling.Words(Spelling.Fold(reader.ReadToEnd())).ToFrozenSet(StringComparer.Ordinal);
    }

    private sealed record Occurrence(SimilarText Text, string Word, double Weight);
}
