using EmploymentNet.Core;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>What the address of the list says after the question mark, in the language of the path.</summary>
public static class AnswerListing
{
    private static readonly SitePath Topic = new("aihe", "amne");
    private static readonly SitePath Page = new("sivu", "sida");

    public static string TopicName => Topic.For(SiteLanguage.Current);

    public static string? TopicIn(IQueryCollection query) => query[TopicName];

    public static int PageIn(IQueryCollection query) => int.TryParse(query[Page.For(SiteLanguage.Current)], out var page) ? page : 1;

    public static string Address(string? topic, int page = 1)
    {
        var query = new Microsoft.AspNetCore.Http.Extensions.QueryBuilder();
        if (topic is not null)
            query.Add(TopicName, topic);
        if (page > 1)
            query.Add(Page.For(SiteLanguage.Current), $"{page}");
        return Routes.Answers.For(SiteLanguage.Current) + query;
    }
}
