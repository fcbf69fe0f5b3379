using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace EmploymentNet.Core.Content.Delivery;

/// <summary>
/// Stored HTML to the markup of the Delivery API: local links resolved for the culture and marked with their destination,
/// local images given their source, and everything outside the allow-list taken out.
/// </summary>
internal static partial class RichTextMarkup
{
    public static string Of(string stored, string culture, DocumentBuilder builder)
    {
        if (stored.Length == 0)
            return "";
        var body = new HtmlParser().ParseDocument(stored).Body!;
        foreach (var link in body.QuerySelectorAll("a[href]"))
            ResolveLink(link, culture, builder);
        foreach (var image in body.QuerySelectorAll("img[data-udi]"))
            ResolveImage(image, builder);
        MarkupAllowList.Apply(body);
        return body.InnerHtml;
    }

    private static void ResolveLink(IElement link, string culture, DocumentBuilder builder)
    {
        if (LocalLink().Match(link.GetAttribute("href")!) is not { Success: true } local)
            return;
        var isUdi = Udi.TryParse(local.Groups["target"].Value, out var key, out var type);
        if (!isUdi)
            (key, type) = (Guid.TryParse(local.Groups["target"].Value, out var guid) ? guid : Guid.Empty, link.GetAttribute("type") ?? Udi.Document);
        link.RemoveAttribute("type");
        link.RemoveAttribute("href");
        if (type == Udi.Media)
            PointToMedia(link, key, builder);
        else
            PointToPage(link, key, local.Groups["rest"].Value, culture, builder);
    }

    private static void PointToPage(IElement link, Guid key, string rest, string culture, DocumentBuilder builder)
    {
        if (builder.Reference(key, culture) is not { } page)
            return;
        link.SetAttribute("href", page.Route.Path + rest);
        Destination(link, page.Id, page.ContentType, LinkType.Content);
        link.SetAttribute("data-start-item-path", page.Route.StartItem.Path);
        link.SetAttribute("data-start-item-id", page.Route.StartItem.Id.ToString());
    }

    private static void PointToMedia(IElement link, Guid key, DocumentBuilder builder)
    {
        if (builder.Media.Find(key) is not { } media)
            return;
        link.SetAttribute("href", media.Url);
        Destination(link, media.Id, media.MediaType, LinkType.Media);
    }

    private static void Destination(IElement link, Guid id, string type, LinkType kind)
    {
        link.SetAttribute("data-destination-id", id.ToString());
        link.SetAttribute("data-destination-type", type);
        link.SetAttribute("data-link-type", kind.ToString());
    }

    private static void ResolveImage(IElement image, DocumentBuilder builder)
    {
        var found = Udi.TryParse(image.GetAttribute("data-udi")!, out var key, out _) ? builder.Media.Find(key) : null;
        image.RemoveAttribute("data-udi");
        image.RemoveAttribute("data-caption");
        if (found is null)
            return;
        var source = image.GetAttribute("src") ?? "";
        image.SetAttribute("src", found.Url + (source.Contains('?') ? source[source.IndexOf('?')..] : ""));
    }

    /// <summary>Since 15 <c>/{localLink:guid}</c>, before <c>/{localLink:umb://document/guid}</c>; what follows stays.</summary>
    [GeneratedRegex(@"^/?\{localLink:(?<target>[^}]+)\}(?<rest>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex LocalLink();
}
