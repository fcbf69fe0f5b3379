namespace EmploymentNet.Core.AdviceDesk;

/// <summary>What a question is about; owned by the desk. Content may add a page about it (<c>topicPage</c>).</summary>
public sealed class Topic
{
    public const int NameLength = 80;

    public required string Key { get; init; }

    public required string FinnishName { get; set; }

    public required string SwedishName { get; set; }

    public int SortOrder { get; init; }

    /// <summary>Id of the group that sees and answers it; null where everybody does.</summary>
    public int? Group { get; set; }

    /// <summary>From then on nobody can choose it; questions that have it keep it.</summary>
    public DateTime? RetiredUtc { get; set; }

    public string NameIn(SiteLanguage language) => language == SiteLanguage.Swedish ? SwedishName : FinnishName;
}
