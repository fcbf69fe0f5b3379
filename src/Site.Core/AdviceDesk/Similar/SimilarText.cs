namespace EmploymentNet.Core.AdviceDesk.Similar;

/// <summary>Something readable that may already hold the answer.</summary>
/// <param name="Key">Whoever made it knows by this what it is.</param>
/// <param name="Subject">Shared by the versions of one text in several languages, of which one is enough.</param>
public sealed record SimilarText(string Key, string Subject, SiteLanguage Language, string Title, string Body);
