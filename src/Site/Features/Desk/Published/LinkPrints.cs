using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.Site.Features.Desk.Published;

/// <summary>What published answers link, as it is now.</summary>
public sealed class LinkPrints(ContentSnapshot content)
{
    public IReadOnlyDictionary<Guid, string> Of(PublishedAnswer answer) => Of(answer.Links, SiteLanguage.Find(answer.Language)!);

    public IReadOnlyDictionary<Guid, string> Of(IEnumerable<Guid> links, SiteLanguage language) =>
        links.Distinct().ToDictionary(link => link, link => Of(Find(link, language)));

    /// <summary>What became of those that are other than they were.</summary>
    public IReadOnlyList<(string? Name, LinkChange Change)> Changes(PublishedAnswer answer) =>
    [
        .. from print in Of(answer)
           let change = LinkPrint.Between(answer.LinkPrints.GetValueOrDefault(print.Key), print.Value)
           where change is not null
           select (Find(print.Key, SiteLanguage.Find(answer.Language)!)?.Name, change.Value),
    ];

    private ContentPage? Find(Guid link, SiteLanguage language) =>
        content.Find<ContentPage>(link, language.Culture) ?? content.Find<ContentPage>(link, language.Other.Culture);

    private static string Of(ContentPage? page) => page switch
    {
        null => LinkPrint.Gone,
        Service service => LinkPrint.Of(
            service.Status ?? "open", service.Summary, service.ForWhom, service.WhatYouGet, service.Cost, $"{service.CostFree}", service.StatusMessage),
        _ => LinkPrint.Of("open", page.Name, page.Summary),
    };
}
