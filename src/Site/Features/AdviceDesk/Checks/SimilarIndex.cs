using EmploymentNet.Core.AdviceDesk.Similar;
using EmploymentNet.Core.Content;

namespace EmploymentNet.Site.Features.AdviceDesk.Checks;

/// <summary>What was indexed: it is done anew when content was published, an answer was corrected, or another set of answers is suggested.</summary>
public sealed record IndexVersion(ContentSnapshot Content, int Answers, long SumOfIds, long Corrections);

public sealed record IndexedTexts(SimilarTexts Texts, IReadOnlyDictionary<string, Suggestion> Suggestions);

/// <summary>Keeps the newest index in memory between requests.</summary>
public sealed class SimilarIndex
{
    private volatile Kept? _kept;

    public IndexedTexts? Find(IndexVersion version) => _kept is { } kept && kept.Version == version ? kept.Texts : null;

    public IndexedTexts Keep(IndexVersion version, IReadOnlyCollection<(Suggestion Suggestion, SimilarText Text)> all)
    {
        var texts = new IndexedTexts(new SimilarTexts([.. all.Select(one => one.Text)]), all.ToDictionary(one => one.Suggestion.Key, one => one.Suggestion));
        _kept = new Kept(version, texts);
        return texts;
    }

    private sealed record Kept(IndexVersion Version, IndexedTexts Texts);
}
