using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk.Archive;
using EmploymentNet.Site.Features.Shared;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>
/// What a list of answers says in the head of its page. Another order is the same list to a search engine; a later page of it is one of its
/// own, of which nobody knows whether the other language has it.
/// </summary>
public sealed class AnswerListHead(PageHead head, BreadcrumbData breadcrumbs, IStringLocalizer<Texts> texts)
{
    public void Describe(AnswerList list, string name, string description)
    {
        var isAll = list.Shelf == Shelf.All;
        var title = isAll ? name : texts["Shelf.Title", name].Value;
        head.Title = list.IsFirstPage ? title : texts["List.PageTitle", title, list.Pages.Number];
        head.Name = name;
        head.Description = description;
        head.Trail = isAll ? [] : [new Crumb(texts["List.Title"], Routes.Answers.For(SiteLanguage.Current))];
        head.Addresses = AddressesOf(list);
        head.NearestInOtherLanguage = list.Shelf.Path.For(SiteLanguage.Current.Other);
        head.Feeds.Add(new Feed(texts["Feed.Title", title], list.Shelf.Feed.For(SiteLanguage.Current)));
        if (!isAll)
            head.StructuredData.Add(breadcrumbs.Of([.. head.Trail, new Crumb(name, list.Shelf.Address)]));
    }

    private static Dictionary<SiteLanguage, string> AddressesOf(AnswerList list) => list.IsFirstPage || list.Order != AnswerOrder.Newest
        ? SiteLanguage.All.ToDictionary(language => language, list.Shelf.Path.For)
        : new() { [SiteLanguage.Current] = list.Pages.AddressOf(list.Pages.Number) };
}
