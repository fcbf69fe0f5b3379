namespace EmploymentNet.Core.AdviceDesk;

/// <summary>What a question is about; owned by the desk. Content may add a page about it (<c>topicPage</c>).</summary>
public sealed class Topic
{
    public const int NameLength = 80;

    private int _sortOrder;

    public required string Key { get; init; }

    public required string FinnishName { get; set; }

    public required string SwedishName { get; set; }

    /// <summary>What it was called before, in either language: addresses made of its names go on leading to it.</summary>
    public IReadOnlyList<string> FormerNames { get; private set; } = [];

    /// <summary>Since when a colleague reads each answer on it before it goes out; null where nobody has to.</summary>
    public DateTime? ReviewedSinceUtc { get; private set; }

    public bool NeedsSecondReader => ReviewedSinceUtc is not null;

    public int SortOrder { get => _sortOrder; init => _sortOrder = value; }

    /// <summary>Id of the group that sees and answers it; null where everybody does.</summary>
    public int? Group { get; set; }

    /// <summary>From then on nobody can choose it; questions that have it keep it.</summary>
    public DateTime? RetiredUtc { get; private set; }

    public string NameIn(SiteLanguage language) => language == SiteLanguage.Swedish ? SwedishName : FinnishName;

    /// <param name="topics">All that there are. The last is for what fits nowhere else, so a new one comes before it.</param>
    public static Topic Open(string key, string finnish, string swedish, IReadOnlyCollection<Topic> topics)
    {
        var last = topics.MaxBy(topic => topic.SortOrder);
        return new() { Key = key, FinnishName = finnish, SwedishName = swedish, SortOrder = last is null ? 0 : last._sortOrder++ };
    }

    public void Rename(string finnish, string swedish)
    {
        FormerNames = [.. FormerNames.Append(FinnishName).Append(SwedishName).Distinct().Except([finnish, swedish])];
        (FinnishName, SwedishName) = (finnish, swedish);
    }

    public void RequireSecondReader(bool isRequired, DateTime now) => ReviewedSinceUtc = isRequired ? ReviewedSinceUtc ?? now : null;

    public void Retire(DateTime now) => RetiredUtc ??= now;

    public void Restore() => RetiredUtc = null;
}
