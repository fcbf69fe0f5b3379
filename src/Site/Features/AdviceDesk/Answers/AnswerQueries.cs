using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk.Archive;
using EmploymentNet.Site.Features.Content;
using Microsoft.AspNetCore.Http.Extensions;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>What addresses of answers and of their lists say after the question mark, in the language of the path.</summary>
public static class AnswerQueries
{
    /// <summary>Key of a topic: chosen in the ask form. Lists had it here before each got an address of its own.</summary>
    public static readonly QueryName Topic = new("aihe", "amne");

    private static readonly QueryName Order = new("jarjestys", "ordning");
    private static readonly QueryName MostHelpful = new("auttaneet", "hjalpsamma");
    private static readonly QueryName Thanks = new("kiitos", "tack");

    public static AnswerOrder OrderIn(HttpRequest request) => Order.In(request) == MostHelpful.Current ? AnswerOrder.MostHelpful : AnswerOrder.Newest;

    public static int PageIn(HttpRequest request) => int.TryParse(QueryNames.Page.In(request), out var page) ? page : 1;

    public static bool IsThanks(HttpRequest request) => Thanks.In(request) is not null;

    public static string InOrder(string list, AnswerOrder order, int page = 1)
    {
        var query = new QueryBuilder();
        if (order == AnswerOrder.MostHelpful)
            query.Add(Order.Current, MostHelpful.Current);
        if (page > 1)
            query.Add(QueryNames.Page.Current, $"{page}");
        return list + query;
    }

    /// <param name="topic">Key of the topic that the form opens with; null leaves the choice to the asker.</param>
    public static string AskAbout(string? topic) =>
        Routes.Ask.For(SiteLanguage.Current) + (topic is null ? new QueryBuilder() : new QueryBuilder { { Topic.Current, topic } });

    /// <summary>The address of an answer, at the place where its reader is thanked.</summary>
    public static string Thanked(string answer) => $"{answer}?{Thanks.Current}=1#helped";
}
