using EmploymentNet.Core;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Authoring;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Site.Features.Shared;

namespace EmploymentNet.Site.Features.Content;

/// <summary>What a document says in the head of its page, and where the language switch leads from it.</summary>
public sealed class ContentHead(ContentSnapshot content, PageHead head, StructuredData data)
{
    /// <summary>What a reader may not want to be seen reading.</summary>
    private static readonly Guid[] LeftInHaste = [AuthoringKeys.Content("help-now"), AuthoringKeys.Content("traces")];

    public void Describe(ContentPage document)
    {
        head.Title = document.Title;
        head.Name = document.Name;
        head.Description = document.SeoDescription ?? document.Summary;
        head.Template = document is Section section ? $"Section {section.Listing}" : document.GetType().Name;
        head.Kind = document is NewsItem or PressRelease or BlogPost ? "article" : "website";
        head.Addresses = SiteLanguage.All
            .Where(language => document.Header.Cultures.ContainsKey(language.Culture))
            .ToDictionary(language => language, language => document.Header.Cultures[language.Culture]);
        head.Trail = [.. content.Ancestors(document).Where(page => page is not Home).Select(page => new Crumb(page.Name, page.Path))];
        head.NearestInOtherLanguage = Nearest(document, SiteLanguage.Current.Other);
        head.HasQuickExit = LeftInHaste.Contains(document.Id);
        foreach (var json in data.Of(document, head.Trail))
            head.StructuredData.Add(json);
    }

    /// <summary>The page that the switch could not lead to; it named it on the way.</summary>
    public ContentPage? Missing(HttpRequest request) =>
        Guid.TryParse(QueryNames.Missing.In(request), out var id)
        && content.Find<ContentPage>(id, SiteLanguage.Current.Culture) is null
            ? content.Find<ContentPage>(id, SiteLanguage.Current.Other.Culture)
            : null;

    private string? Nearest(ContentPage document, SiteLanguage language) =>
        content.Ancestors(document).Reverse()
            .Select(ancestor => ancestor.Header.Cultures.GetValueOrDefault(language.Culture))
            .FirstOrDefault(path => path is not null) is { } nearest
            ? $"{nearest}?{QueryNames.Missing.For(language)}={document.Id}"
            : null;
}
